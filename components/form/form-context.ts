'use client';

import { createContext, use } from 'react';
import { type FormState, untouchedForm } from '@/lib/core/form-state';

/** The last answer of the action of the form around; untouched outside a form. */
export const FormStateContext = createContext<FormState>(untouchedForm);

interface FieldState {
  errors: string[];
  /** What was typed when the form was refused, else undefined. */
  typed: string | undefined;
  /** True when the form was refused: a box that is missing from the typed values was then not ticked. */
  refused: boolean;
}

/** What the last answer says about one field. */
export function useFieldState(name: string): FieldState {
  const { fieldErrors, values, ok } = use(FormStateContext);
  return { errors: fieldErrors?.[name] ?? [], typed: values?.[name], refused: !ok && values !== undefined };
}
