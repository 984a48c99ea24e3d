import { z } from 'zod';
import type { TeamRow } from './service';

const person = z.object({ id: z.int(), name: z.string(), email: z.string() });

const example = {
  id: 1,
  name: 'My Business',
  slug: 'my-business',
  timezone: 'America/New_York',
  currency: 'USD',
  locale: 'en',
  invoice_prefix: 'INV-',
  accent_color: null,
  owner: { id: 1, name: 'Jane Smith', email: 'jane@example.com' },
  users: [{ id: 1, name: 'Jane Smith', email: 'jane@example.com', role: 'owner' as const }],
};

export const teamResource = z
  .object({
    id: z.int(),
    name: z.string(),
    slug: z.string().meta({ description: 'Unique in all teams.' }),
    timezone: z.string().meta({ description: 'IANA zone.' }),
    currency: z.string().meta({ description: 'ISO 4217 code, for new prices.' }),
    locale: z.string().meta({ description: 'Language of messages to clients.' }),
    invoice_prefix: z.string(),
    accent_color: z.string().nullable().meta({ description: '`#RRGGBB` of the booking pages.' }),
    owner: person,
    users: z.array(person.extend({ role: z.enum(['owner', 'admin', 'manager', 'staff']) })),
  })
  .meta({ id: 'Team', description: 'A business with its owner and its members.', examples: [example] });

export const updatedTeamResource = teamResource
  .pick({ id: true, name: true, slug: true })
  .meta({ id: 'UpdatedTeam', description: 'A team that was changed.' });

export function serializeUpdatedTeam({ id, name, slug }: TeamRow): z.output<typeof updatedTeamResource> {
  return { id, name, slug };
}

export function serializeTeam(team: TeamRow): z.output<typeof teamResource> {
  return {
    ...serializeUpdatedTeam(team),
    timezone: team.timezone,
    currency: team.currency,
    locale: team.locale,
    invoice_prefix: team.invoicePrefix,
    accent_color: team.accentColor,
    owner: team.owner,
    users: team.memberships.map(({ role, user }) => ({ ...user, role })),
  };
}
