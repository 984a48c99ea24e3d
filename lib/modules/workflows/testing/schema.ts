import { z } from 'zod';
import { optionalText, text } from '@/lib/core/fields';

/** A mail of a step as it is being written, variables and all. */
export const testMessage = z.object({
  type: z.enum(['email_invitee', 'email_host']),
  subject: optionalText(300),
  body: text(20_000),
});
export type TestMessage = z.input<typeof testMessage>;
