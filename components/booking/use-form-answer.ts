'use client';

import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';

const TYPING_PAUSE_MS = 250;

export interface FormAnswer<Answer> {
  /** Undefined until the form says enough, and when there was no answer. */
  answer: Answer | undefined;
  /** The form says something else by now. */
  isOld: boolean;
}

interface Asking<Question, Answer> {
  /** What the form asks; null when it does not say enough. Keep it stable. */
  questionOf: (data: FormData) => Question | null;
  ask: (question: Question) => Promise<Answer | undefined>;
}

/** Asks a moment after the form around says something else; the answer to an older question is dropped. */
export function useFormAnswer<Question, Answer>(
  root: RefObject<HTMLElement | null>,
  { questionOf, ask }: Asking<Question, Answer>,
): FormAnswer<Answer> {
  const [answer, setAnswer] = useState<Answer>();
  const [isOld, setIsOld] = useState(false);
  const asked = useRef('');
  const look = useCallback(async () => {
    const form = root.current?.closest('form');
    const data = form ? new FormData(form) : undefined;
    const question = data ? questionOf(data) : null;
    const key = question instanceof FormData ? textOf(question) : JSON.stringify(question);
    if (key === asked.current) return;
    asked.current = key;
    if (question === null) {
      setAnswer(undefined);
      setIsOld(false);
      return;
    }
    setIsOld(true);
    const found = await ask(question).catch(() => undefined);
    if (asked.current !== key) return;
    setAnswer(found);
    setIsOld(false);
  }, [root, questionOf, ask]);
  useEffect(() => {
    const form = root.current?.closest('form');
    let timer = window.setTimeout(look, 0);
    const later = () => {
      window.clearTimeout(timer);
      timer = window.setTimeout(look, TYPING_PAUSE_MS);
    };
    form?.addEventListener('input', later);
    return () => {
      window.clearTimeout(timer);
      form?.removeEventListener('input', later);
    };
  }, [root, look]);
  return { answer, isOld };
}

function textOf(data: FormData): string {
  return JSON.stringify([...data.entries()]);
}
