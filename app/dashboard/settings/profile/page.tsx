import type { Metadata } from 'next';
import { cookies } from 'next/headers';
import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/form/action-form';
import { TimeZoneOptions } from '@/components/form/choices';
import { FormInput, FormRadioCards, FormSelect } from '@/components/form/fields';
import { PictureField } from '@/components/form/picture-field';
import { Card, CardBody, CardHeader } from '@/components/ui/card';
import { SubmitButton } from '@/components/ui/submit-button';
import { Avatar } from '@/components/ui/text-parts';
import { locales } from '@/lib/core/locale';
import { preferenceCookies, themes, toTheme } from '@/lib/core/preferences';
import { labelOfZone } from '@/lib/core/time-zones';
import type { Ctx } from '@/lib/infra/ctx';
import { photoPath } from '@/lib/modules/pictures/rules';
import { findEmailChange } from '@/lib/modules/users/email-changes/service';
import { findReadingStyle } from '@/lib/modules/users/reading/service';
import { getCurrentUser } from '@/lib/modules/users/service';
import { findCurrentSession, requireCtx } from '@/lib/web/require-ctx';
import { SettingsFrame } from '../settings-frame';
import { removeOwnPhoto, saveOwnPhoto, saveProfile } from './actions';
import { EmailCard } from './email-card';
import { KeyboardCard } from './keyboard-card';
import { LeaveCard } from './leave-card';
import { ReadingFields } from './reading-fields';

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
          <Photo ctx={ctx} />
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
              <ReadingFields {...reading} />
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

async function Photo({ ctx: { actor } }: { ctx: Ctx }) {
  const t = await getTranslations('settings.pictures');
  const version = (await findCurrentSession())?.user_photo ?? null;
  const src = version && photoPath(actor.userId, version);
  return (
    <PictureField
      kind="photo"
      src={src}
      save={saveOwnPhoto}
      remove={removeOwnPhoto}
      labels={{
        label: t('photo.label'),
        help: t('photo.help'),
        choose: t(src ? 'photo.replace' : 'photo.choose'),
        remove: t('photo.remove'),
        unreadable: t('unreadable'),
      }}
    >
      <Avatar name={actor.name} photo={src} className="size-16 text-xl" />
    </PictureField>
  );
}
