'use client';

import { type ReactNode, useCallback, useState } from 'react';
import type { FindSeriesDates } from '@/components/booking/scope-field';
import type { CalendarMove } from '@/components/calendar/calendar-view-model';
import { useOverlay } from '@/components/ui/on-demand';
import type { ChangeScope } from '@/lib/modules/events/rules';

const load = () => import('./scope-dialog');

interface Question {
  move: CalendarMove;
  answer: (scope: ChangeScope | null) => void;
}

interface ScopeQuestion {
  /** The scope chosen, or null when the dialog was closed. */
  ask: (move: CalendarMove) => Promise<ChangeScope | null>;
  dialog: ReactNode;
}

/** Asks how much of a series a move is for, before it is sent. */
export function useScopeQuestion(timeZone: string, findDates: FindSeriesDates): ScopeQuestion {
  const [question, setQuestion] = useState<Question>();
  const ask = useCallback(
    (move: CalendarMove) => new Promise<ChangeScope | null>((answer) => setQuestion({ move, answer })),
    [],
  );
  const settle = (scope: ChangeScope | null) => {
    question?.answer(scope);
    setQuestion(undefined);
  };
  const { part } = useOverlay(load, { open: question !== undefined, onOpenChange: (isOpen) => isOpen || settle(null) });
  const dialog =
    part && question ? (
      <part.ScopeDialog move={question.move} timeZone={timeZone} findDates={findDates} onAnswer={settle} />
    ) : null;
  return { ask, dialog };
}
