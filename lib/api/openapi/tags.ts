export interface Tag {
  name: string;
  description: string;
}

/** What each noun of the API is, by the first part of its path, in the order of the reference. */
export const TAGS: Record<string, Tag> = {
  auth: {
    name: 'Authentication',
    description:
      'Sign in with an e-mail and password for a token, see whose token it is, revoke it, and register phones for push messages.',
  },
  team: { name: 'Team', description: 'The business that the token works for: its name, its owner and its members.' },
  'event-types': {
    name: 'Event types',
    description: 'What can be booked: how long it takes, what it costs, who offers it, and at which times it is free.',
  },
  events: {
    name: 'Events',
    description: 'Bookings. An event takes the time of a staff member; two events never take the same time.',
  },
  clients: { name: 'Clients', description: 'The people who book. A booking finds its client by e-mail, or adds one.' },
  locations: { name: 'Locations', description: 'Where events take place.' },
  staff: { name: 'Staff', description: 'People who can be booked. They need no account of their own.' },
  schedules: { name: 'Schedules', description: 'Opening hours by weekday, with other hours or none on single dates.' },
  'time-off': { name: 'Time off', description: 'Times in which a staff member takes no bookings.' },
  'stranded-events': {
    name: 'Stranded events',
    description: 'Coming bookings that lie outside the hours in which their staff member works now.',
  },
  extras: { name: 'Extras', description: 'What can be added to a booking, at a price and for additional time.' },
  coupons: { name: 'Coupons', description: 'Codes that lower the price of a booking, with their limits.' },
  workflows: {
    name: 'Workflows',
    description: 'What happens by itself before, at or after a booking: messages, calls of other systems, tags.',
  },
  invoices: {
    name: 'Invoices',
    description: 'Invoices with numbers that leave no gap. Once sent, an invoice no longer changes.',
  },
  transactions: { name: 'Transactions', description: 'Money that came in or went back, whichever way it was paid.' },
  taxes: { name: 'Taxes', description: 'Rates that are added to prices or contained in them.' },
  webhooks: { name: 'Webhooks', description: 'Addresses of yours that are told when something happens.' },
  tokens: { name: 'Tokens', description: 'API tokens of the team: what each may do and until when.' },
};
