import { toLocale } from '@/lib/core/locale';
import type { Db } from '@/lib/infra/db';
import { env } from '@/lib/infra/env';
import { isMailConfigured, queueMail } from '@/lib/modules/mail/service';
import { renderLetter } from '@/lib/modules/mail/templates/rules';
import { type SecurityNotice, securityLetter } from '@/lib/modules/mail/templates/security/rules';

/** Tells somebody by mail what happened to their account; nobody else can read it, and where no mail is sent nothing is kept. */
export async function queueNotice(
  { db, now }: { db: Db; now: Date },
  userId: number,
  notice: SecurityNotice,
): Promise<void> {
  if (!isMailConfigured()) return;
  const user = await db.user.findUniqueOrThrow({
    where: { id: userId },
    select: { name: true, email: true, locale: true },
  });
  const locale = toLocale(user.locale) ?? 'en';
  const url = `${env().appUrl}/dashboard/settings/security`;
  const mail = renderLetter(securityLetter(locale, { notice, name: user.name, url }), BRAND);
  await queueMail({ db, teamId: null, now }, { ...mail, to: user.email, template: 'security_notice', locale });
}

const BRAND = { name: 'Openslot', accentColor: null };
