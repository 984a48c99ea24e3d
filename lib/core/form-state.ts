/** Instants of the wire; the end is exclusive. */
export interface TimeSpan {
  start_time: string;
  end_time: string;
}

/** A date of a series that is not free. */
export interface SeriesConflict {
  start_time: string;
  /** In the reader's language. */
  reason: string;
  alternatives: TimeSpan[];
}

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
  /** Free times near the one that was refused, nearest first. */
  alternatives?: TimeSpan[];
  /** Why a series was refused, by date. */
  conflicts?: SeriesConflict[];
  /** A secret that the action made, for the reader's eyes this one time. */
  secret?: string;
}

/** The state of a form nobody has sent yet. */
export const untouchedForm: FormState = {};
