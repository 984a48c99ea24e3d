'use client';

import { useTranslations } from 'next-intl';
import {
  type FormEvent,
  type ReactNode,
  useActionState,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { cn } from '@/components/ui/cn';
import { FormSummary } from '@/components/ui/form-summary';
import { toast } from '@/components/ui/toast';
import { type FormState, untouchedForm } from '@/lib/core/form-state';
import { FormStateContext } from './form-context';
import { useLeaveGuard } from './leave-guard';
import { useSturdy } from './use-sturdy';

/** A server action that answers with a form state. */
export type FormAction = (state: FormState, data: FormData) => Promise<FormState>;

interface ActionFormProps {
  action: FormAction;
  /** Fields, which find their errors and typed values by name, and a `SubmitButton`. */
  children: ReactNode;
  /** After the action did its work, for example to close the dialog around. */
  onDone?: (state: FormState) => void;
  /** What stands in the form's place once the action did its work. */
  renderDone?: (state: FormState) => ReactNode;
  /** Forms that lose nothing when left (sign-in, search) do not ask. */
  leave?: 'ask' | 'silent';
  className?: string;
  'aria-label'?: string;
}

/**
 * A form around a server action: a refused one keeps what was typed and takes the focus to its errors, a done one says
 * so in a toast. Works without script; the server then draws the same answer into the page.
 */
export function ActionForm({
  action,
  children,
  onDone,
  leave = 'ask',
  renderDone,
  className,
  ...props
}: ActionFormProps) {
  const [state, send, isPending] = useActionState(useAnswering(action), untouchedForm);
  const begin = useOneAtATime(isPending);
  const dirty = useRef(false);
  useAnswer(state, { dirty, onDone });
  const isDirty = useCallback(() => leave === 'ask' && dirty.current, [leave]);
  useLeaveGuard(isDirty, useTranslations('kit')('leave_dirty'));
  if (state.ok && renderDone) return renderDone(state);
  return (
    <form
      {...props}
      action={send}
      onInput={() => {
        dirty.current = true;
      }}
      onSubmit={(event) => {
        if (begin(event)) dirty.current = false;
      }}
      className={cn('grid min-w-0 kit:gap-5', className)}
    >
      <FormSummary state={state} />
      <FormStateContext value={state}>{children}</FormStateContext>
    </form>
  );
}

/** The server's own action until script runs, so that the form works without; then one that survives a lost connection. */
function useAnswering(action: FormAction): FormAction {
  const sturdy = useSturdy();
  const [hasScript, setHasScript] = useState(false);
  useEffect(() => setHasScript(true), []);
  return useMemo(() => (hasScript ? saying(sturdy(action)) : action), [hasScript, sturdy, action]);
}

/** Holds a second press back while the first is under way: React would send it afterwards. @returns whether this one goes */
function useOneAtATime(isPending: boolean): (event: FormEvent) => boolean {
  const isUnderWay = useRef(false);
  useEffect(() => {
    if (!isPending) isUnderWay.current = false;
  }, [isPending]);
  return (event) => {
    if (isUnderWay.current) event.preventDefault();
    else isUnderWay.current = true;
    return !event.defaultPrevented;
  };
}

/** Answers whose message was shown. */
const said = new WeakSet<FormState>();

/** Says at once what was done: the page that the answer brings may have another place for the form, or none. */
function saying(action: FormAction): FormAction {
  return async (...given) => {
    const answer = await action(...given);
    sayOnce(answer);
    return answer;
  };
}

function sayOnce(answer: FormState): void {
  if (!answer.ok || !answer.message || said.has(answer)) return;
  said.add(answer);
  toast.success(answer.message);
}

interface Answered {
  dirty: { current: boolean };
  onDone: ActionFormProps['onDone'];
}

/** Acts once on each answer, however often the form is drawn. */
function useAnswer(state: FormState, { dirty, onDone }: Answered) {
  const seen = useRef(state);
  useEffect(() => {
    if (seen.current === state) return;
    seen.current = state;
    dirty.current = !state.ok;
    if (!state.ok) return;
    sayOnce(state);
    onDone?.(state);
  }, [state, dirty, onDone]);
}
