'use client';

import { useTranslations } from 'next-intl';
import { useState, useTransition } from 'react';
import type { EventTarget } from '@/components/booking/event-target';
import { useSturdy } from '@/components/form/use-sturdy';
import { Button } from '@/components/ui/button';
import { Link } from '@/components/ui/link';
import { toast } from '@/components/ui/toast';
import { EventDialogs } from '../events/event-dialogs';
import { keepEvent } from './actions';

interface StrandedItemProps {
  event: EventTarget;
  /** Why it no longer fits, in words. */
  reason: string;
  /** Absent buttons: what the reader's role may not do. */
  rights: 'read' | 'write';
}

/** One appointment that no longer fits: keep it as it is, or move it. */
export function StrandedItem({ event, reason, rights }: StrandedItemProps) {
  const t = useTranslations('availability.stranded');
  const kit = useTranslations('kit');
  const [isPending, startTransition] = useTransition();
  const sturdy = useSturdy();
  const [isMoving, setIsMoving] = useState(false);
  const words = { client: event.clientName, when: event.when };
  const keep = (isKept: boolean, done: () => void) =>
    startTransition(async () => {
      const { ok, message } = await sturdy(keepEvent)(event.id, isKept);
      if (ok) done();
      else toast.error(message ?? kit('form_refused'));
    });
  const undo = { label: kit('undo'), onClick: () => keep(false, () => toast.success(t('unkept'))) };
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 rounded-control px-2 py-2">
      <div className="grid min-w-0 flex-1 basis-64 gap-0.5">
        <p className="flex flex-wrap items-baseline gap-x-2">
          <Link href={`/dashboard/events/${event.id}`} className="text-fg">
            {event.clientName}
          </Link>
          <span className="text-sm text-muted">{event.serviceName}</span>
        </p>
        <p className="text-sm tabular-nums">
          {event.when} <span className="text-warning-text">· {reason}</span>
        </p>
      </div>
      {rights === 'write' ? (
        <div className="flex gap-2">
          <Button
            size="sm"
            variant="ghost"
            pending={isPending}
            aria-label={t('keep_label', words)}
            onClick={() => keep(true, () => toast.undo(t('kept'), undo))}
          >
            {t('keep')}
          </Button>
          <Button size="sm" aria-label={t('move_label', words)} onClick={() => setIsMoving(true)}>
            {t('move')}
          </Button>
          <EventDialogs event={event} open={isMoving ? 'reschedule' : undefined} onClose={() => setIsMoving(false)} />
        </div>
      ) : null}
    </li>
  );
}
