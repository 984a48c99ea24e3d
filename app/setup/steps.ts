/** The steps of the first run in their order, each a page of its own. */
export const STEPS = ['account', 'business', 'hours', 'service', 'try'] as const;
export type Step = (typeof STEPS)[number];

/** The address of a step. */
export function pathOf(step: Step): string {
  return step === 'account' ? '/setup' : `/setup/${step}`;
}

/** The step after; the last one leads to itself. */
export function nextOf(step: Step): Step {
  return STEPS[STEPS.indexOf(step) + 1] ?? step;
}

/** The step before that one can go back to: the account is made once. */
export function previousOf(step: Step): Step | null {
  const place = STEPS.indexOf(step) - 1;
  return place < 1 ? null : (STEPS[place] ?? null);
}
