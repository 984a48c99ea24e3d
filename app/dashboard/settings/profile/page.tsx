import type { Metadata } from 'next';
import { cookies } from 'next/headers';
import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/form/action-form';
import { TimeZoneOptions } from '@/components/form/choices';
import { FormInput, FormRadioCards, FormSelect } from '@/components/form/fields';
import { Card, CardBody, CardHeader } from '@/components/ui/card';
import { SubmitButton } from '@/components/ui/submit-button';
import { locales } from '@/lib/core/locale';
import { preferenceCookies, themes, toTheme } from '@/lib/core/preferences';
import { labelOfZone } from '@/lib/core/time-zones';
import { findEmailChange } from '@/lib/modules/users/email-changes/service';
import { findReadingStyle } from '@/lib/modules/users/reading/service';
import { getCurrentUser } from '@/lib/modules/users/service';
import { requireCtx } from '@/lib/web/require-ctx';
import { SettingsFrame } from '../settings-frame';
import { saveProfile } from './actions';
import { EmailCard } from './email-card';
import { KeyboardCard } from './keyboard-card';
import { LeaveCard } from './leave-card';
import { TimeFields } from './time-fields';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('settings.profile'))('title') };
}

export default async function ProfilePage() {
  const ctx = await requireCtx();
  const [user, reading, waiting, t, common, shell] = await Promise.all([
    getCurrentUser(ctx),
    findReadingStyle(ctx.actor.userId),
    findEmailChange(ctx),
    getTranslations('settings.profile'),
    getTranslations('common'),
    getTranslations('shell'),
  ]);
  const theme = toTheme((await cookies()).get(preferenceCookies.theme)?.value);
  return (
    <SettingsFrame title={t('title')} abilities={ctx.actor.abilities}>
      <Card aria-labelledby="profile">
        <CardHeader id="profile" title={t('heading')} description={t('description')} />
        <CardBody>
          <ActionForm action={saveProfile}>
            <div className="grid gap-5 md:grid-cols-2">
              <FormInput name="name" label={t('name')} defaultValue={user.name} autoComplete="name" maxLength={120} />
              <FormInput
                name="phone"
                type="tel"
                label={t('phone')}
                defaultValue={user.phone ?? ''}
                autoComplete="tel"
                maxLength={50}
                optional
              />
              <FormSelect name="locale" label={t('language')} defaultValue={user.locale}>
                {locales.map((locale) => (
                  <option key={locale} value={locale}>
                    {shell(`languages.${locale}`)}
                  </option>
                ))}
              </FormSelect>
              <FormSelect
                name="timezone"
                label={t('timezone')}
                help={t('timezone_help', { zone: labelOfZone(ctx.team.timezone, ctx.now) })}
                defaultValue={user.timezone}
              >
                <TimeZoneOptions current={user.timezone} now={ctx.now} />
              </FormSelect>
              <TimeFields {...reading} />
            </div>
            <FormRadioCards
              name="theme"
              legend={t('theme')}
              help={t('theme_help')}
              defaultValue={theme}
              options={themes.map((value) => ({ value, label: shell(`themes.${value}`) }))}
              className="sm:grid-cols-3"
            />
            <SubmitButton className="justify-self-start">{common('save_changes')}</SubmitButton>
          </ActionForm>
        </CardBody>
      </Card>
      <KeyboardCard />
      <EmailCard email={user.email} waiting={waiting} />
      {ctx.actor.role === 'owner' ? null : <LeaveCard team={ctx.team.name} />}
    </SettingsFrame>
  );
}
