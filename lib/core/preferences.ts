/** Cookies the server reads before it renders, so that a choice is right in the first byte and nothing flashes. */
export const preferenceCookies = { theme: 'theme', locale: 'locale', sidebar: 'sidebar' } as const;

/** A preference outlives the session: one year, in seconds. */
export const preferenceMaxAgeSeconds = 365 * 24 * 60 * 60;

export const themes = ['system', 'light', 'dark'] as const;

export type Theme = (typeof themes)[number];

/** The theme a cookie or form value names; anything unknown follows the system. */
export function toTheme(value: string | undefined): Theme {
  return themes.find((theme) => theme === value) ?? 'system';
}

/** Whether the side bar cookie asks for the narrow rail. */
export function isSidebarCollapsed(value: string | undefined): boolean {
  return value === 'collapsed';
}
