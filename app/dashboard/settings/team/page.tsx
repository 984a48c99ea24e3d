import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { ActionForm } from '@/components/form/action-form';
import { CurrencyOptions, TimeZoneOptions } from '@/components/form/choices';
import { FormInput, FormSelect, FormTextarea } from '@/components/form/fields';
import { PictureField } from '@/components/form/picture-field';
import { Forbidden } from '@/components/layout/forbidden';
import { TeamMark } from '@/components/layout/team-mark';
import { Card, CardBody, CardHeader } from '@/components/ui/card';
import { SubmitButton } from '@/components/ui/submit-button';
import { hexOfHue } from '@/lib/core/color';
import { locales } from '@/lib/core/locale';
import type { Ctx } from '@/lib/infra/ctx';
import { logoPath } from '@/lib/modules/pictures/rules';
import { getSampleState } from '@/lib/modules/samples/service';
import type { TeamRow } from '@/lib/modules/teams/service';
import { ClientMessages } from '@/lib/web/i18n/client-messages';
import { findCurrentSession, requireCtx } from '@/lib/web/require-ctx';
import { readTeam } from '@/lib/web/team-reads';
import { RemoveSamples } from '../../samples/remove-samples';
import { SettingsFrame } from '../settings-frame';
import { AccentField } from './accent-field';
import { removeTeamLogo, saveTeam, saveTeamLogo } from './actions';
import { DeleteCard } from './delete-card';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('settings.team'))('title') };
}

export default async function TeamPage() {
  const ctx = await requireCtx();
  const [t, common] = await Promise.all([getTranslations('settings.team'), getTranslations('common')]);
  if (!ctx.actor.abilities.has('team:write')) return <Forbidden title={t('title')} role={ctx.actor.role} />;
  const [team, samples] = await Promise.all([readTeam(ctx), getSampleState(ctx)]);
  return (
    <SettingsFrame title={t('title')} abilities={ctx.actor.abilities}>
      <Card aria-labelledby="team">
        <CardHeader id="team" title={t('heading')} description={t('description')} />
        <CardBody>
          <Logo ctx={ctx} />
          <ActionForm action={saveTeam} className="gap-7">
            <Identity team={team} />
            <Place team={team} now={ctx.now} />
            <Documents team={team} />
            <SubmitButton className="justify-self-start">{common('save_changes')}</SubmitButton>
          </ActionForm>
        </CardBody>
      </Card>
      {samples.has ? <SamplesCard /> : null}
      <DeleteCard name={team.name} isOwner={ctx.actor.role === 'owner'} />
    </SettingsFrame>
  );
}

async function Logo({ ctx }: { ctx: Ctx }) {
  const t = await getTranslations('settings.pictures');
  const logo = (await findCurrentSession())?.teams.find(({ id }) => id === ctx.teamId)?.logo ?? null;
  const src = logo && logoPath(logo);
  return (
    <PictureField
      kind="logo"
      src={src}
      save={saveTeamLogo}
      remove={removeTeamLogo}
      labels={{
        label: t('logo.label'),
        help: t('logo.help'),
        choose: t(src ? 'logo.replace' : 'logo.choose'),
        remove: t('logo.remove'),
        unreadable: t('unreadable'),
      }}
    >
      <TeamMark
        name={ctx.team.name}
        logo={src}
        className="size-16 rounded-card border border-line bg-accent text-2xl text-on-accent"
      />
    </PictureField>
  );
}

async function Identity({ team }: { team: TeamRow }) {
  const t = await getTranslations('settings.team');
  const oldSlugs = team.slugRedirects.map(({ slug }) => slug).join(', ');
  return (
    <Group legend={t('identity')}>
      <FormInput name="name" label={t('name')} defaultValue={team.name} autoComplete="organization" maxLength={120} />
      <FormInput
        name="slug"
        label={t('slug')}
        help={oldSlugs ? `${t('slug_help')} ${t('old_slugs', { slugs: oldSlugs })}` : t('slug_help')}
        defaultValue={team.slug}
        pattern="[a-z0-9]+(-[a-z0-9]+)*"
        minLength={2}
        maxLength={60}
        spellCheck={false}
      />
    </Group>
  );
}

async function Place({ team, now }: { team: TeamRow; now: Date }) {
  const t = await getTranslations('settings.team');
  const shell = await getTranslations('shell.languages');
  const locale = await getLocale();
  return (
    <Group legend={t('place')}>
      <FormSelect name="timezone" label={t('timezone')} help={t('timezone_help')} defaultValue={team.timezone}>
        <TimeZoneOptions current={team.timezone} now={now} />
      </FormSelect>
      <FormSelect name="currency" label={t('currency')} help={t('currency_help')} defaultValue={team.currency}>
        <CurrencyOptions current={team.currency} locale={locale} />
      </FormSelect>
      <FormSelect name="locale" label={t('language')} defaultValue={team.locale}>
        {locales.map((name) => (
          <option key={name} value={name}>
            {shell(name)}
          </option>
        ))}
      </FormSelect>
    </Group>
  );
}

async function Documents({ team }: { team: TeamRow }) {
  const t = await getTranslations('settings.team');
  return (
    <>
      <Group legend={t('documents')}>
        <FormInput
          name="invoice_prefix"
          label={t('invoice_prefix')}
          help={t('invoice_prefix_help', { example: `${team.invoicePrefix}0001` })}
          defaultValue={team.invoicePrefix}
          maxLength={20}
        />
        <FormTextarea
          name="invoice_footer"
          label={t('invoice_footer')}
          help={t('invoice_footer_help')}
          defaultValue={team.invoiceFooter ?? ''}
          maxLength={1_000}
          optional
        />
      </Group>
      <Group legend={t('look')}>
        <ClientMessages areas={['settings']}>
          <AccentField defaultValue={team.accentColor ?? hexOfHue('indigo')} />
        </ClientMessages>
      </Group>
    </>
  );
}

async function SamplesCard() {
  const t = await getTranslations('setup.samples');
  return (
    <Card aria-labelledby="samples">
      <CardHeader id="samples" title={t('heading')} description={t('there')} />
      <CardBody>
        <RemoveSamples />
      </CardBody>
    </Card>
  );
}

function Group({ legend, children }: { legend: ReactNode; children: ReactNode }) {
  return (
    <fieldset className="grid min-w-0 gap-5 md:grid-cols-2">
      <legend className="mb-4 w-full border-b border-line pb-2 text-sm font-semibold">{legend}</legend>
      {children}
    </fieldset>
  );
}
