import { DomainError } from '@/lib/core/errors';
import { defaultLocale, toLocale } from '@/lib/core/locale';
import { assertAbility, type Ctx } from '@/lib/infra/ctx';
import { env, type Smtp } from '@/lib/infra/env';
import { countHit } from '@/lib/infra/rate-limit';
import { openTransport } from '../sending/service';
import { renderLetter, testLetter } from '../templates/rules';
import { diagnose, type MailFault, type MailTrouble } from './rules';

export interface MailCheck {
  /** Whom the test message was for. */
  to: string;
  /** Null when the mail server took it. */
  trouble: MailTrouble | null;
  /** `host:port` of the mail server, empty where none is set up. */
  server: string;
  /** What the server or the network answered, in their own words. */
  said: string;
}

const CHECKS = 5;
const WINDOW_SECONDS = 10 * 60;
const MAX_SAID = 300;
/** Somebody waits for the answer. */
const PATIENCE_MS = 8_000;

/**
 * Sends the acting user a test message at once and says what is in the way if it does not go out. Nothing is kept of it.
 * @throws forbidden unless the actor may change the team, rate_limited after five in ten minutes
 */
export async function checkMail(ctx: Ctx, smtp: Smtp | undefined = env().smtp): Promise<MailCheck> {
  assertAbility(ctx, 'team:write');
  const { email: to, locale } = await ctx.db.user.findUniqueOrThrow({
    where: { id: ctx.actor.userId },
    select: { email: true, locale: true },
  });
  if (!smtp) return { to, trouble: 'not_configured', server: '', said: '' };
  await assertNotTooOften(ctx.actor.userId);
  const server = `${smtp.host}:${smtp.port}`;
  const transport = openTransport(smtp, PATIENCE_MS);
  try {
    const { appUrl } = env();
    const letter = testLetter(toLocale(locale) ?? defaultLocale, { team: ctx.team.name, url: `${appUrl}/dashboard` });
    const mail = renderLetter(letter, { name: ctx.team.name, accentColor: null });
    await transport.verify();
    await transport.sendMail({ from: smtp.from, to: { name: '', address: to }, ...mail });
    return { to, trouble: null, server, said: '' };
  } catch (error) {
    const fault = error as MailFault;
    return { to, trouble: diagnose(fault), server, said: fault.message.replace(/\s+/g, ' ').slice(0, MAX_SAID) };
  } finally {
    transport.close();
  }
}

async function assertNotTooOften(userId: number): Promise<void> {
  const { hits, resetsAt } = await countHit(`mail-check:${userId}`, WINDOW_SECONDS);
  if (hits <= CHECKS) return;
  const retryAfterSeconds = Math.max(1, Math.ceil((resetsAt - Date.now()) / 1_000));
  throw new DomainError('rate_limited', 'Too Many Attempts.', { retryAfterSeconds });
}
