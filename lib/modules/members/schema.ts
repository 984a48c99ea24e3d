import { z } from 'zod';
import { camelKeys } from '@/lib/core/case';
import { email, id, nullable, text } from '@/lib/core/fields';
import { newPassword } from '../users/schema';
import { ROLES } from './rules';

export const inviteMemberInput = z.object({ email, role: z.enum(ROLES) }).transform(camelKeys);
export type InviteMemberInput = z.output<typeof inviteMemberInput>;

export const changeRoleInput = z.object({ user_id: id, role: z.enum(ROLES) }).transform(camelKeys);
export type ChangeRoleInput = z.output<typeof changeRoleInput>;

/** What becomes of the staff person whom a member was. */
export const STAFF_OUTCOMES = ['bookable', 'inactive'] as const;

export const removeMemberInput = z
  .object({
    user_id: id,
    staff_outcome: z.enum(STAFF_OUTCOMES).default('inactive'),
    /** Who takes over the appointments to come; they stay where they are when null. */
    move_to: nullable(id),
  })
  .transform(camelKeys);
export type RemoveMemberInput = z.output<typeof removeMemberInput>;

const token = z.string().max(100);

/** Someone without an account accepts an invitation. */
export const joinAsNewInput = z
  .object({ token, name: text(120), password: newPassword, locale: z.enum(['en', 'es']) })
  .transform(camelKeys);
export type JoinAsNewInput = z.output<typeof joinAsNewInput>;

/** Someone with an account accepts it with their password. */
export const joinAsKnownInput = z.object({ token, password: z.string().min(1).max(200) }).transform(camelKeys);
export type JoinAsKnownInput = z.output<typeof joinAsKnownInput>;
