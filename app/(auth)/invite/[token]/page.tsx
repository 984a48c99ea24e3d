import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ButtonLink } from '@/components/ui/link';
import { findInvitation } from '@/lib/modules/members/joining/service';
import { findSignedInUser } from '@/lib/web/require-ctx';
import { EntryHeading } from '../../entry-heading';
import { JoinForm } from './join-form';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('auth.invite'))('title'), robots: { index: false }, referrer: 'same-origin' };
}

interface InvitePageProps {
  params: Promise<{ token: string }>;
}

/** Looking at the link changes nothing: it takes a form to join. */
export default async function InvitePage({ params }: InvitePageProps) {
  const { token } = await params;
  const [invitation, user] = await Promise.all([findInvitation(token), findSignedInUser()]);
  if (invitation?.state !== 'open') {
    return <Unusable reason={invitation?.state ?? 'unknown'} isSignedIn={user !== null} />;
  }
  const [t, shell] = await Promise.all([getTranslations('auth.invite'), getTranslations('shell.roles')]);
  const { teamName: team, inviterName, role } = invitation;
  const words = { team, role: shell(role) };
  const intro = inviterName ? t('intro', { ...words, inviter: inviterName }) : t('intro_nameless', words);
  return (
    <>
      <EntryHeading title={t('heading', { team })} intro={intro} />
      <JoinForm token={token} invitation={invitation} signedInAs={user?.email ?? null} />
    </>
  );
}

interface UnusableProps {
  reason: 'expired' | 'accepted' | 'revoked' | 'unknown';
  isSignedIn: boolean;
}

async function Unusable({ reason, isSignedIn }: UnusableProps) {
  const t = await getTranslations('auth');
  return (
    <>
      <EntryHeading title={t(`invite.unusable.${reason}.title`)} intro={t(`invite.unusable.${reason}.body`)} />
      <ButtonLink href={isSignedIn ? '/dashboard' : '/sign-in'} variant="primary" size="lg" className="w-full">
        {isSignedIn ? t('invite.to_dashboard') : t('sign_in.submit')}
      </ButtonLink>
    </>
  );
}
