import type { WeeklySchedule } from '@/lib/modules/availability/rules';
import { formatHours, weekdayName } from './hours-format';

type Rules = WeeklySchedule['rules'];

interface Preset {
  /** 0 is Sunday. */
  days: readonly number[];
  /** Hours of the day, from and to. */
  hours: readonly (readonly [number, number])[];
}

const WEEKDAYS = [1, 2, 3, 4, 5];

/** Weeks that many businesses have; every one can be changed day by day afterwards. */
const presets = {
  office: { days: WEEKDAYS, hours: [[9, 17]] },
  shop: { days: [2, 3, 4, 5, 6], hours: [[10, 19]] },
  split: {
    days: WEEKDAYS,
    hours: [
      [9.5, 13.5],
      [16.5, 20],
    ],
  },
  evenings: { days: WEEKDAYS, hours: [[16, 21]] },
  daily: { days: [1, 2, 3, 4, 5, 6, 0], hours: [[9, 21]] },
} as const satisfies Record<string, Preset>;

export type PresetKey = keyof typeof presets;

export const presetKeys = Object.keys(presets) as [PresetKey, ...PresetKey[]];

/** The weekly hours of a preset, in minutes after midnight. */
export function rulesOf(key: PresetKey): Rules {
  const { days, hours }: Preset = presets[key];
  return days.flatMap((day) => hours.map(([start, end]) => ({ day, start: start * 60, end: end * 60 })));
}

/** The preset that weekly hours are the same as, or undefined. */
export function presetOf(rules: Rules): PresetKey | undefined {
  const mark = markOf(rules);
  return presetKeys.find((key) => markOf(rulesOf(key)) === mark);
}

function markOf(rules: Rules): string {
  return rules
    .map(({ day, start, end }) => `${day} ${start} ${end}`)
    .sort()
    .join(',');
}

/** `Mon – Fri, 9:00 AM – 5:00 PM`: the days of a preset follow each other. */
export function presetInWords(key: PresetKey, locale: string): string {
  const { days, hours }: Preset = presets[key];
  const [first = 0, last = 0] = [days[0], days.at(-1)];
  const span = `${weekdayName(first, locale, 'short')} – ${weekdayName(last, locale, 'short')}`;
  return [span, ...hours.map(([start, end]) => formatHours({ start: start * 60, end: end * 60 }, locale))].join(', ');
}
