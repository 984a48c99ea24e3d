/** Keys as they are printed, and what they do (keys of `palette.keys`). Each entry is one line of the help. */
export const pageKeys = {
  list: [
    { keys: ['j', 'k'], words: 'list_move' },
    { keys: ['Enter'], words: 'list_open' },
    { keys: ['x'], words: 'list_select' },
    { keys: ['Shift', 'x'], words: 'list_range' },
    { keys: ['e'], words: 'list_menu' },
    { keys: ['f'], words: 'list_filter' },
  ],
  home: [{ keys: ['m', 'n'], words: 'event_outcome' }],
  calendar: [
    { keys: ['d', 'w', 'm', 'a', 's'], words: 'calendar_views' },
    { keys: ['t'], words: 'calendar_today' },
    { keys: ['←', '→'], words: 'calendar_period' },
    { keys: ['Enter'], words: 'calendar_open' },
    { keys: ['Shift', 'Enter'], words: 'calendar_move' },
    { keys: ['Alt', '↑', '↓', '←', '→'], words: 'calendar_nudge' },
    { keys: ['[', ']'], words: 'calendar_neighbours' },
  ],
  client: [
    { keys: ['b'], words: 'client_book' },
    { keys: ['i'], words: 'client_invoice' },
  ],
  schedule: [{ keys: ['+'], words: 'schedule_add' }],
  event: [
    { keys: ['r'], words: 'event_reschedule' },
    { keys: ['m', 'n'], words: 'event_outcome' },
    { keys: ['i'], words: 'event_invoice' },
    { keys: ['[', ']'], words: 'event_neighbours' },
  ],
} as const;

export type PageKeyGroup = keyof typeof pageKeys;
