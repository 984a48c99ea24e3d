/** What single keys do on every page, with the key of each unless the member chose another. */
export const DEFAULT_KEYS = {
  help: '?',
  search: '/',
  new: 'c',
  go: 'g',
  home: 'h',
  calendar: 'c',
  events: 'e',
  clients: 'k',
  invoices: 'i',
  settings: 's',
} as const;

export type ShortcutName = keyof typeof DEFAULT_KEYS;

/** Keys that stand alone; the others follow the one of `go`. */
export const FIRST_KEYS = ['help', 'search', 'new', 'go'] as const satisfies ShortcutName[];
export const GO_KEYS = [
  'home',
  'calendar',
  'events',
  'clients',
  'invoices',
  'settings',
] as const satisfies ShortcutName[];
export const SHORTCUT_NAMES: readonly ShortcutName[] = [...FIRST_KEYS, ...GO_KEYS];

export type ShortcutKeys = Record<ShortcutName, string>;

/** How a member uses single keys. */
export interface Shortcuts {
  /** `off` also rests those of lists and of the calendar. */
  singleKeys: 'on' | 'off';
  keys: ShortcutKeys;
}

/** Keys that lists, the calendar with its drawer, events and clients have on their pages. */
export const PAGE_KEYS = ['j', 'k', 'x', 'e', 'f', 'd', 'w', 'm', 'a', 's', 't', 'b', 'r', 'n', 'i', '[', ']'] as const;
