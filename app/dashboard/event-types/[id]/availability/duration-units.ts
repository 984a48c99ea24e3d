/** Units that lengths of time are typed in, and what they are stored in: minutes, hours or days. */
const UNIT_MINUTES = { minutes: 1, hours: 60, days: 24 * 60, weeks: 7 * 24 * 60 } as const;

export type DurationUnit = keyof typeof UNIT_MINUTES;

/** Field of the API, the unit it counts, and the units it can be typed in. */
export const DURATIONS = {
  buffer_before: { stored: 'minutes', units: ['minutes', 'hours'] },
  buffer_after: { stored: 'minutes', units: ['minutes', 'hours'] },
  minimum_notice: { stored: 'minutes', units: ['minutes', 'hours', 'days', 'weeks'] },
  maximum_advance: { stored: 'days', units: ['days', 'weeks'] },
  cancellation_window: { stored: 'hours', units: ['hours', 'days', 'weeks'] },
} as const satisfies Record<string, { stored: DurationUnit; units: readonly DurationUnit[] }>;

export type DurationName = keyof typeof DURATIONS;

/** A stored length in the largest unit that says it without a fraction; of nothing the unit people think in. */
export function toAmount(name: DurationName, value: number | null): { amount: number | ''; unit: DurationUnit } {
  const { stored, units } = DURATIONS[name];
  const usual = stored === 'minutes' && units.length > 2 ? 'hours' : stored;
  if (!value) return { amount: value ?? '', unit: usual };
  const fits = units.filter((unit) => (value * UNIT_MINUTES[stored]) % UNIT_MINUTES[unit] === 0);
  const unit = fits.at(-1) ?? stored;
  return { amount: (value * UNIT_MINUTES[stored]) / UNIT_MINUTES[unit], unit };
}

/** What was typed (`2` and `days`) as the API counts it; text that is no number stays for the schema to refuse. */
export function toStored(raw: Record<string, unknown>): Record<string, unknown> {
  const stored = { ...raw };
  for (const [name, { stored: unit, units }] of Object.entries(DURATIONS)) {
    const text = String(raw[name] ?? '').trim();
    const typedIn = units.find((one) => one === raw[`${name}_unit`]) ?? unit;
    const factor = UNIT_MINUTES[typedIn] / UNIT_MINUTES[unit];
    if (/^\d+([.,]\d+)?$/.test(text)) stored[name] = Math.round(Number(text.replace(',', '.')) * factor * 1e6) / 1e6;
    else if (name in raw) stored[name] = text;
  }
  return stored;
}
