import { getLocale, getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/form/action-form';
import { FormInput } from '@/components/form/fields';
import { NewPasswordField } from '@/components/form/new-password-field';
import { Link } from '@/components/ui/link';
import { SubmitButton } from '@/components/ui/submit-button';
import { languageOf } from '@/lib/core/locale';
import type { OpenedInvitation } from '@/lib/modules/members/joining/service';
import { MIN_PASSWORD_LENGTH } from '@/lib/modules/users/schema';
import { join, signInAndJoin, signUpAndJoin } from './actions';

interface JoinFormProps {
  token: string;
  invitation: OpenedInvitation;
  /** E-mail of the account this browser is signed in to. */
  signedInAs: string | null;
}

/** The shortest way in: one button for who is signed in, a password for who has an account, both names for who is new. */
export async function JoinForm({ token, invitation, signedInAs }: JoinFormProps) {
  const t = await getTranslations('auth.invite');
  const { email, hasAccount, teamName } = invitation;
  if (signedInAs?.toLowerCase() === email.toLowerCase()) {
    return (
      <ActionForm action={join} leave="silent">
        <input type="hidden" name="token" value={token} />
        <p className="text-muted">{t('signed_in', { email })}</p>
        <JoinButton label={t('join', { team: teamName })} />
      </ActionForm>
    );
  }
  return (
    <>
      {signedInAs ? (
        <p className="mb-5 rounded-card bg-warning-soft p-3 text-warning-text">
          {t('other_account', { email: signedInAs, invited: email })}
        </p>
      ) : null}
      {hasAccount ? (
        <Known token={token} email={email} team={teamName} />
      ) : (
        <New token={token} email={email} team={teamName} />
      )}
    </>
  );
}

interface EntryProps {
  token: string;
  email: string;
  team: string;
}

async function Known({ token, email, team }: EntryProps) {
  const t = await getTranslations('auth');
  return (
    <>
      <ActionForm action={signInAndJoin} leave="silent">
        <input type="hidden" name="token" value={token} />
        <Email label={t('email')} email={email} />
        <FormInput name="password" type="password" label={t('password')} autoComplete="current-password" autoFocus />
        <JoinButton label={t('invite.join', { team })} />
      </ActionForm>
      <p className="mt-6 text-muted">
        <Link href="/forgot-password">{t('forgot.link')}</Link>
      </p>
    </>
  );
}

async function New({ token, email, team }: EntryProps) {
  const [t, reading] = await Promise.all([getTranslations('auth'), getLocale()]);
  const locale = languageOf(reading);
  return (
    <ActionForm action={signUpAndJoin} leave="silent">
      <input type="hidden" name="token" value={token} />
      <input type="hidden" name="locale" value={locale} />
      <Email label={t('email')} email={email} />
      <FormInput name="name" label={t('name')} autoComplete="name" autoFocus maxLength={120} />
      <NewPasswordField
        label={t('password')}
        help={t('password_help', { min: MIN_PASSWORD_LENGTH })}
        minLength={MIN_PASSWORD_LENGTH}
      />
      <JoinButton label={t('invite.join', { team })} />
    </ActionForm>
  );
}

/** Not sent: the link says whose invitation it is. Password managers learn the name from it. */
function Email({ label, email }: { label: string; email: string }) {
  return <FormInput name="email" type="email" label={label} defaultValue={email} autoComplete="username" readOnly />;
}

function JoinButton({ label }: { label: string }) {
  return (
    <SubmitButton size="lg" className="h-auto min-h-11 w-full whitespace-normal">
      {label}
    </SubmitButton>
  );
}
