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

/** A code of the authenticator app, or a recovery code, as somebody types it. */
const givenCode = z.string().trim().min(1).max(40);

export const loginInput = z
  .object({
    email,
    password: givenPassword,
    code: optionalText(40).meta({
      description: 'Needed from users who switched on an authenticator app: a code of it, or a recovery code.',
    }),
    device_name: optionalText(120).meta({
      description: 'Names the token in the settings, so that it can be told from others.',
    }),
  })
  .transform(camelKeys);
export type LoginInput = z.output<typeof loginInput>;

/** A code left empty counts as none, as forms send it. */
export const signInInput = z.object({ email, password: givenPassword, code: optionalText(40) }).transform(camelKeys);
export type SignInInput = z.output<typeof signInInput>;

const accountFields = {
  name: text(120),
  email,
  password: newPassword,
  timezone: timeZone,
  currency,
  locale: z.enum(['en', 'es']),
};

export const signUpInput = z.object({ ...accountFields, team_name: text(120) }).transform(camelKeys);
export type SignUpInput = z.output<typeof signUpInput>;

/** The first person of an installation; what the business is called comes next. */
export const firstAccountInput = z.object(accountFields).transform(camelKeys);

export const updateProfileInput = z
  .object({ name: text(120), phone: optionalText(50), timezone: timeZone, locale: z.enum(['en', 'es']) })
  .partial()
  .transform(camelKeys);
export type UpdateProfileInput = z.output<typeof updateProfileInput>;

export const forgotPasswordInput = z.object({ email }).transform(camelKeys);

export const resetPasswordInput = z.object({ token: z.string().max(100), password: newPassword }).transform(camelKeys);
export type ResetPasswordInput = z.output<typeof resetPasswordInput>;

export const changePasswordInput = z
  .object({ current_password: givenPassword, password: newPassword })
  .transform(camelKeys);
export type ChangePasswordInput = z.output<typeof changePasswordInput>;

/** The first code of an app, and the password, so that nobody at an open screen can lock its owner out. */
export const finishSetupInput = z.object({ password: givenPassword, code: givenCode }).transform(camelKeys);
export type FinishSetupInput = z.output<typeof finishSetupInput>;

export const confirmIdentityInput = z.object({ password_or_code: givenPassword }).transform(camelKeys);
export type ConfirmIdentityInput = z.output<typeof confirmIdentityInput>;

export const codeInput = z.object({ code: givenCode });

export const changeEmailInput = z.object({ email, current_password: givenPassword }).transform(camelKeys);
export type ChangeEmailInput = z.output<typeof changeEmailInput>;
