/** Cookies the server reads before it renders, so that a choice is right in the first byte and nothing flashes. */
export const preferenceCookies = {
  theme: 'theme',
  locale: 'locale',
  sidebar: 'sidebar',
  clock: 'clock',
  weekStart: 'week_start',
} as const;

/** A preference outlives the session: one year, in seconds. */
export const preferenceMaxAgeSeconds = 365 * 24 * 60 * 60;

export const themes = ['system', 'light', 'dark'] as const;

export type Theme = (typeof themes)[number];

/** The theme a cookie or form value names; anything unknown follows the system. */
export function toTheme(value: string | undefined): Theme {
  return themes.find((theme) => theme === value) ?? 'system';
}

/** Hours to 12 or to 24, or as usual for the language; named as BCP 47 names them. */
export const clocks = ['auto', 'h23', 'h12'] as const;

export type Clock = (typeof clocks)[number];

/** The clock a cookie names; anything unknown is the usual one. */
export function toClock(value: string | undefined): Clock {
  return clocks.find((clock) => clock === value) ?? 'auto';
}

/** Days a week begins with somewhere, as JavaScript counts them. */
export const weekStarts = ['auto', '1', '0', '6'] as const;

/** The first day of the week a cookie names, 0 for Sunday; null where none was chosen. */
export function toWeekStart(value: string | undefined): 0 | 1 | 6 | null {
  return value === '0' || value === '1' || value === '6' ? (Number(value) as 0 | 1 | 6) : null;
}

/** How high the rows of tables are. */
export const densities = ['comfortable', 'compact'] as const;

export type Density = (typeof densities)[number];

/** Whether the side bar cookie asks for the narrow rail. */
export function isSidebarCollapsed(value: string | undefined): boolean {
  return value === 'collapsed';
}
