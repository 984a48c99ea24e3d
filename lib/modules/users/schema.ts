import { z } from 'zod';
import { camelKeys } from '@/lib/core/case';
import { email, optionalText, text } from '@/lib/core/fields';
import { currency } from '@/lib/core/money-fields';
import { timeZone } from '@/lib/core/time-fields';

export const MIN_PASSWORD_LENGTH = 8;
const MAX_PASSWORD_LENGTH = 200;

/** A password that is being chosen. */
export const newPassword = z.string().min(MIN_PASSWORD_LENGTH).max(MAX_PASSWORD_LENGTH);

/** At login any length is looked at; only the match counts. */
const givenPassword = z.string().min(1).max(MAX_PASSWORD_LENGTH);

export const loginInput = z
  .object({
    email,
    password: givenPassword,
    device_name: optionalText(120).meta({
      description: 'Names the token in the settings, so that it can be told from others.',
    }),
  })
  .transform(camelKeys);
export type LoginInput = z.output<typeof loginInput>;

export const signInInput = z.object({ email, password: givenPassword }).transform(camelKeys);
export type SignInInput = z.output<typeof signInInput>;

export const signUpInput = z
  .object({
    name: text(120),
    email,
    password: newPassword,
    team_name: text(120),
    timezone: timeZone,
    currency,
    locale: z.enum(['en', 'es']),
  })
  .transform(camelKeys);
export type SignUpInput = z.output<typeof signUpInput>;

export const updateProfileInput = z
  .object({ name: text(120), phone: optionalText(50), timezone: timeZone, locale: z.enum(['en', 'es']) })
  .partial()
  .transform(camelKeys);
export type UpdateProfileInput = z.output<typeof updateProfileInput>;

export const forgotPasswordInput = z.object({ email }).transform(camelKeys);

export const resetPasswordInput = z.object({ token: z.string().max(100), password: newPassword }).transform(camelKeys);
export type ResetPasswordInput = z.output<typeof resetPasswordInput>;
