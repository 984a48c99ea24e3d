/** Units that waits are typed in, in minutes; a day is 24 hours, as the planning counts. */
const UNIT_MINUTES = { minutes: 1, hours: 60, days: 24 * 60, weeks: 7 * 24 * 60 } as const;

export type WaitUnit = keyof typeof UNIT_MINUTES;
export const WAIT_UNITS = Object.keys(UNIT_MINUTES) as WaitUnit[];

/** Minutes in the largest unit that says them without a fraction; of nothing the unit people think in. */
export function toWait(minutes: number): { amount: number; unit: WaitUnit } {
  if (minutes === 0) return { amount: 0, unit: 'hours' };
  const unit = WAIT_UNITS.findLast((one) => minutes % UNIT_MINUTES[one] === 0) ?? 'minutes';
  return { amount: minutes / UNIT_MINUTES[unit], unit };
}

/** What was typed (`1.5` and `hours`) in minutes; text that is no number stays for the schema to refuse. */
export function toMinutes(amount: string, unit: string): number | string {
  const known = WAIT_UNITS.find((one) => one === unit) ?? 'minutes';
  const text = amount.trim();
  if (!/^\d{1,9}([.,]\d+)?$/.test(text)) return text;
  return Math.round(Number(text.replace(',', '.')) * UNIT_MINUTES[known] * 1e6) / 1e6;
}
