'use client';

import { ChevronLeft, ChevronRight } from 'lucide';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type ReactNode, useEffect, useState, useTransition } from 'react';
import { Button } from '@/components/ui/button';
import { Sheet } from '@/components/ui/dialog';
import { Icon } from '@/components/ui/icon';
import { ButtonLink } from '@/components/ui/link';
import { areOff, isChord } from '@/components/ui/single-keys';

interface EventDrawerProps {
  id: number;
  title: string;
  /** When, what and in which state, for those who hear that the drawer opens. */
  summary: string;
  /** Where closing leads: the same calendar without the event. */
  closeHref: string;
  /** The events around it in time; null at either end. */
  neighbours: Neighbours;
  children: ReactNode;
}

type Neighbours = Record<'previous' | 'next', string | null>;

/** One event beside the calendar; it has an address, so Back closes it and a link opens both. */
export function EventDrawer({ id, title, summary, closeHref, neighbours, children }: EventDrawerProps) {
  const t = useTranslations('events.actions');
  const router = useRouter();
  const [closed, setClosed] = useState<number>();
  return (
    <Sheet
      title={title}
      description={<span className="sr-only">{summary}</span>}
      open={closed !== id}
      onOpenChange={(next) => {
        setClosed(next ? undefined : id);
        if (!next) router.push(closeHref, { scroll: false });
      }}
      footer={
        <>
          <Steps neighbours={neighbours} shown={`${title}, ${summary}`} />
          <ButtonLink href={`/dashboard/events/${id}`}>{t('open_page')}</ButtonLink>
        </>
      }
    >
      <div className="grid gap-5">{children}</div>
    </Sheet>
  );
}

const KEYS = { '[': 'previous', ']': 'next' } as const;
const ICONS = { previous: ChevronLeft, next: ChevronRight } as const;

/** Through the events in time without closing the drawer: by button, or by `[` and `]`; Back still closes it. */
function Steps({ neighbours, shown }: Pick<EventDrawerProps, 'neighbours'> & { shown: string }) {
  const t = useTranslations('calendar.drawer');
  const router = useRouter();
  const [isPending, startTransition] = useTransition();
  const go = (href: string | null) => {
    if (href && !isPending) startTransition(() => router.replace(href, { scroll: false }));
  };
  useStepKeys((side) => go(neighbours[side]));
  return (
    <div className="me-auto flex gap-1">
      {Object.entries(KEYS).map(([key, side]) => {
        const icon = ICONS[side];
        return (
          <Button
            key={side}
            size="icon"
            aria-label={t(side)}
            aria-keyshortcuts={key}
            title={`${t(side)} (${key})`}
            // Still in reach of the focus at either end, where a disabled button would drop it.
            aria-disabled={neighbours[side] === null || undefined}
            className="aria-disabled:cursor-default aria-disabled:opacity-50"
            onClick={() => go(neighbours[side])}
          >
            <Icon of={icon} className="rtl:-scale-x-100" />
          </Button>
        );
      })}
      <p role="status" className="sr-only">
        {shown}
      </p>
    </div>
  );
}

function useStepKeys(step: (side: keyof Neighbours) => void) {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const target = event.target instanceof Element ? event.target : null;
      const isBelow = document.querySelectorAll('[role=dialog][data-state=open]').length > 1;
      if (areOff() || isChord(event) || isBelow || target?.closest('input, textarea, select, [role=menu]')) return;
      if (event.key !== '[' && event.key !== ']') return;
      event.preventDefault();
      step(KEYS[event.key]);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [step]);
}
