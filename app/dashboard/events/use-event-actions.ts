'use client';

import { useTranslations } from 'next-intl';
import { useTransition } from 'react';
import type { EventTarget } from '@/components/booking/event-target';
import { type ToastAction, toast } from '@/components/ui/toast';
import type { FormState } from '@/lib/core/form-state';
import type { ChangeScope } from '@/lib/modules/events/rules';
import { keepQuiet, markEvent, putEventBack, takeCancellationBack } from './actions';

/** One-press changes of an event: each says what it did and, for ten seconds, can be taken back. */
export function useEventActions(event: Pick<EventTarget, 'id' | 'status' | 'start' | 'end' | 'staffId'>) {
  const t = useTranslations('events.done');
  const quiet = useTranslations('events.quiet');
  const kit = useTranslations('kit');
  const [isPending, startTransition] = useTransition();
  const { id, status, start, end, staffId } = event;
  const run = (work: () => Promise<FormState>, done: () => void) =>
    startTransition(async () => {
      const state = await work().catch((): FormState => ({ message: kit('form_refused') }));
      if (state.ok) done();
      else toast.error(state.message ?? kit('form_refused'));
    });
  const undo = (text: string, work: () => Promise<FormState>, undone: string, actions: readonly ToastAction[] = []) =>
    toast.undo(text, { label: kit('undo'), onClick: () => run(work, () => toast.success(undone)) }, { actions });
  const dontTell = (scope: ChangeScope): ToastAction => ({
    label: quiet('act'),
    onClick: () =>
      startTransition(async () => {
        const kept = await keepQuiet(id, scope).catch(() => ({ ok: false }));
        if (kept.ok) toast.success(quiet('done'));
        else toast.error(quiet('late'));
      }),
  });
  const host = staffId === null ? {} : { staffId };
  return {
    isPending,
    mark(wanted: 'completed' | 'no_show') {
      const back = () => markEvent(id, 'scheduled');
      run(
        () => markEvent(id, wanted),
        () => undo(t(wanted), back, t('scheduled')),
      );
    },
    reopen() {
      const before = status === 'no_show' ? 'no_show' : 'completed';
      run(
        () => markEvent(id, 'scheduled'),
        () =>
          status === 'pending'
            ? toast.success(t('confirmed'))
            : undo(t('scheduled'), () => markEvent(id, before), t(before)),
      );
    },
    restore() {
      run(
        () => takeCancellationBack(id, 'this'),
        () => toast.success(t('restored')),
      );
    },
    sayCancelled: (scope: ChangeScope) => undo(t('cancelled'), () => takeCancellationBack(id, scope), t('restored')),
    sayMoved: (when: string, scope: ChangeScope) =>
      undo(t('moved', { when }), () => putEventBack(id, { start, end, scope }), t('moved_back'), [dontTell(scope)]),
    sayReassigned: (scope: ChangeScope) =>
      undo(t('reassigned'), () => putEventBack(id, { start, end, scope, ...host }), t('given_back'), [dontTell(scope)]),
  };
}
