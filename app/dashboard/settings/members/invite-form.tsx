import { Info } from 'lucide';
import { useTranslations } from 'next-intl';
import { ActionForm } from '@/components/form/action-form';
import { FormInput, FormSelect } from '@/components/form/fields';
import { Icon } from '@/components/ui/icon';
import { Link } from '@/components/ui/link';
import { SubmitButton } from '@/components/ui/submit-button';
import type { Role } from '@/lib/core/abilities';
import { invite } from './actions';

interface InviteFormProps {
  /** Those the reader may give, most powerful first. */
  roles: readonly Role[];
  hasMail: boolean;
}

/** An e-mail and a role; the least powerful role is put forward. */
export function InviteForm({ roles, hasMail }: InviteFormProps) {
  const t = useTranslations('members');
  const shell = useTranslations('shell.roles');
  return (
    <div className="grid gap-4">
      {hasMail ? null : (
        <p className="flex gap-2.5 rounded-card bg-info-soft p-3 text-info-text">
          <Icon of={Info} className="mt-0.5 size-4 shrink-0" />
          <span className="min-w-0">
            {t.rich('invite.no_mail', {
              messages: (chunks) => <Link href="/dashboard/settings/outbox">{chunks}</Link>,
            })}
          </span>
        </p>
      )}
      <ActionForm
        action={invite}
        aria-label={t('invite.heading')}
        className="sm:grid-cols-[1fr_12rem] sm:[&>:not(div)]:col-span-full"
      >
        <FormInput name="email" type="email" label={t('invite.email')} autoComplete="off" maxLength={254} />
        <FormSelect name="role" label={t('invite.role')} defaultValue={roles.at(-1)}>
          {[...roles].reverse().map((role) => (
            <option key={role} value={role}>
              {shell(role)}
            </option>
          ))}
        </FormSelect>
        <SubmitButton className="justify-self-start">{t('invite.submit')}</SubmitButton>
      </ActionForm>
    </div>
  );
}
