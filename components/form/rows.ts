'use client';

import { use, useEffect, useRef, useState } from 'react';
import { type FormState, untouchedForm } from '@/lib/core/form-state';
import { FormStateContext } from './form-context';

/** A row one place further up (-1) or down (1); at the end of the list it stays where it is. */
export function movedRow<Row extends { key: number }>(rows: readonly Row[], key: number, step: -1 | 1): Row[] {
  const from = rows.findIndex((row) => row.key === key);
  const to = from + step;
  const [one, other] = [rows[from], rows[to]];
  if (!one || !other) return [...rows];
  return rows.map((row, place) => (place === from ? other : place === to ? one : row));
}

/**
 * Moving a row takes the focus from what is in it, and a removed one had it: it goes on once the rows are drawn. To be called
 * before the rows change.
 */
export function useFocusAfter(rows: readonly unknown[]): (id: string) => void {
  const wanted = useRef('');
  useEffect(() => {
    if (rows && wanted.current) document.getElementById(wanted.current)?.focus();
    wanted.current = '';
  }, [rows]);
  return (id) => {
    wanted.current = id;
  };
}

/** Errors name rows by their place: once rows come, go or move they would stand beside the wrong one. */
export function useRowErrors(): { state: FormState; forget: () => void } {
  const state = use(FormStateContext);
  const [forgotten, setForgotten] = useState(untouchedForm);
  return { state: forgotten === state ? untouchedForm : state, forget: () => setForgotten(state) };
}
