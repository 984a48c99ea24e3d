'use client';

import { Check } from 'lucide';
import { useTranslations } from 'next-intl';
import { useRef } from 'react';
import { type EventTarget, possibleActions } from '@/components/booking/event-target';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { useSingleKeys } from '@/components/ui/use-single-keys';
import { type EventContact, EventMenu } from '../events/event-menu';
import { useEventActions } from '../events/use-event-actions';

interface RowActionsProps {
  event: EventTarget;
  rights: 'read' | 'write';
  label: string;
  contact: EventContact;
}

/** What can be done with an event where it stands; `m` and `n` say how it went while the focus is in its line. */
export function RowActions({ event, rights, label, contact }: RowActionsProps) {
  const t = useTranslations('events.actions');
  const place = useRef<HTMLSpanElement>(null);
  const { isPending, mark, reopen } = useEventActions(event);
  const can = possibleActions(event.status);
  const here = (is: boolean, act: () => void) => () => {
    if (is && rights === 'write' && place.current?.closest('li')?.contains(document.activeElement)) act();
  };
  useSingleKeys({
    m: here(can.complete, () => mark('completed')),
    n: here(can.noShow, () => mark('no_show')),
  });
  return (
    <span ref={place} className="flex shrink-0 items-center gap-1 self-center">
      {can.confirm && rights === 'write' ? (
        <Button size="sm" pending={isPending} onClick={reopen}>
          <Icon of={Check} />
          <span className="max-md:sr-only">{t('confirm')}</span>
        </Button>
      ) : null}
      <EventMenu event={event} rights={rights} label={label} contact={contact} />
    </span>
  );
}
