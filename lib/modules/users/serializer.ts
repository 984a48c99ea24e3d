import { z } from 'zod';
import type { UserRow } from './service';

const userResource = z
  .object({
    id: z.int(),
    name: z.string().meta({ example: 'Jane Smith' }),
    email: z.string(),
    phone: z.string().nullable(),
    timezone: z.string().meta({ description: "IANA time zone of the user; the team's may differ." }),
    current_team: z
      .object({
        id: z.int(),
        name: z.string().meta({ example: 'My Business' }),
        slug: z.string().meta({ description: 'Part of the booking address.', example: 'my-business' }),
      })
      .nullable()
      .meta({ description: 'The team that tokens of a login work for; null when the user left every team.' }),
  })
  .meta({ id: 'User', description: 'A person who signs in.' });

/** The whole answer of `GET /auth/me`. */
export const meResource = z.object({ user: userResource }).meta({ id: 'Me' });

/** The whole answer of a login. */
export const loginResource = z
  .object({
    token: z.string().meta({ description: 'Shown this one time: send it as `Authorization: Bearer <token>`.' }),
    user: userResource,
  })
  .meta({ id: 'Login' });

type UserResource = z.output<typeof userResource>;

export function serializeMe(user: UserRow): z.output<typeof meResource> {
  return { user: serializeUser(user) };
}

export function serializeLogin({ token, user }: { token: string; user: UserRow }): z.output<typeof loginResource> {
  return { token, user: serializeUser(user) };
}

function serializeUser({ id, name, email, phone, timezone, currentTeam }: UserRow): UserResource {
  return { id, name, email, phone, timezone, current_team: currentTeam };
}
