import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { getSecondFactor } from '@/lib/modules/users/second-factor/setup/service';
import { listRecentSignIns, listSessions } from '@/lib/modules/users/sessions/service';
import { findCurrentSession, requireCtx } from '@/lib/web/require-ctx';
import { SettingsFrame } from '../settings-frame';
import { AuthenticatorCard } from './authenticator-card';
import { PasswordCard } from './password-card';
import { RecentCard } from './recent-card';
import { SessionsCard } from './sessions-card';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('security'))('title') };
}

export default async function SecurityPage() {
  const ctx = await requireCtx();
  const [t, session, factor, sessions, recent] = await Promise.all([
    getTranslations('security'),
    findCurrentSession(),
    getSecondFactor(ctx),
    listSessions(ctx),
    listRecentSignIns(ctx),
  ]);
  const here = { currentId: ctx.actor.sessionId, timeZone: ctx.team.timezone, now: ctx.now };
  return (
    <SettingsFrame title={t('title')} abilities={ctx.actor.abilities}>
      <PasswordCard email={session?.user_email ?? ''} />
      <AuthenticatorCard factor={factor} timeZone={ctx.team.timezone} />
      <SessionsCard sessions={sessions} {...here} />
      <RecentCard signIns={recent} {...here} />
    </SettingsFrame>
  );
}
