/**
 * What a form's server action answers, as `useActionState` keeps it.
 *
 * `fieldErrors` and `values` are keyed by the wire names of the fields; `values` are what was typed (ticked boxes of one
 * name joined by commas), so that a refused form can be shown again with nothing lost, also without script. Leave
 * passwords and secrets out of `values`.
 */
export interface FormState {
  /** Present when the action did its work. */
  ok?: true;
  /** One sentence for the reader: the result, or why nothing was done. */
  message?: string;
  fieldErrors?: Record<string, string[]>;
  values?: Record<string, string>;
  /** A secret that the action made, for the reader's eyes this one time. */
  secret?: string;
}

/** The state of a form nobody has sent yet. */
export const untouchedForm: FormState = {};
