import { DomainError } from '@/lib/core/errors';
import { defaultLocale, toLocale } from '@/lib/core/locale';
import { assertAbility, type Ctx, inTransaction } from '@/lib/infra/ctx';
import { countHit } from '@/lib/infra/rate-limit';
import { queueMail } from '@/lib/modules/mail/service';
import { renderLetter } from '@/lib/modules/mail/templates/rules';

/** How many an hour one person may send themselves. */
const TESTS = 20;
const WINDOW_SECONDS = 60 * 60;
/** The same message within this time is one press too many. */
const REPEAT_MS = 10_000;

/** A message with its variables filled in. */
interface FilledMessage {
  subject: string;
  text: string;
}

/**
 * Queues a message of a step for the acting user alone, as its reader would get it; the same one sent twice in a row is one.
 * @returns the address it goes to
 * @throws forbidden, rate_limited after twenty in an hour
 */
export function mailTest(ctx: Ctx, { subject, text }: FilledMessage): Promise<{ to: string }> {
  assertAbility(ctx, 'workflows:write');
  return inTransaction(ctx, async (tx) => {
    const { db, teamId, team, actor, now } = tx;
    await db.$queryRaw`SELECT pg_advisory_xact_lock(hashtext('workflow test'), ${actor.userId}::integer)::text`;
    const [{ email: to }, { accentColor }] = await Promise.all([
      db.user.findUniqueOrThrow({ where: { id: actor.userId }, select: { email: true } }),
      db.team.findUniqueOrThrow({ where: { id: teamId }, select: { accentColor: true } }),
    ]);
    const [greeting = '', ...paragraphs] = text.split(/\n{2,}/).map((part) => part.trim());
    const mail = renderLetter({ subject, greeting, paragraphs }, { name: team.name, accentColor });
    const since = new Date(now.getTime() - REPEAT_MS);
    const same = { teamId, to, template: TEMPLATE, subject: mail.subject, text: mail.text, createdAt: { gt: since } };
    if ((await db.mailMessage.count({ where: same })) > 0) return { to };
    await assertNotTooOften(actor.userId);
    await queueMail(tx, { ...mail, to, template: TEMPLATE, locale: toLocale(team.locale) ?? defaultLocale });
    return { to };
  });
}

const TEMPLATE = 'workflow_test';

async function assertNotTooOften(userId: number): Promise<void> {
  const { hits, resetsAt } = await countHit(`workflow-test:${userId}`, WINDOW_SECONDS);
  if (hits <= TESTS) return;
  const retryAfterSeconds = Math.max(1, Math.ceil((resetsAt - Date.now()) / 1_000));
  throw new DomainError('rate_limited', 'Too Many Attempts.', { retryAfterSeconds });
}
