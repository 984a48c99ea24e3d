import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { weekStartOf } from '@/app/dashboard/week-start';
import { presetInWords, presetKeys, rulesOf } from '@/components/availability/presets';
import { TimeZoneOptions } from '@/components/form/choices';
import { Forbidden } from '@/components/layout/forbidden';
import { PageBody, PageHeader } from '@/components/layout/page-header';
import { ButtonLink } from '@/components/ui/link';
import { SubmitButton } from '@/components/ui/submit-button';
import { ClientMessages } from '@/lib/web/i18n/client-messages';
import { requireCtx } from '@/lib/web/require-ctx';
import { readSchedules } from '@/lib/web/team-reads';
import { addSchedule } from '../actions';
import { ScheduleForm } from '../schedule-form';

const PATH = '/dashboard/availability';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('availability'))('schedules.new') };
}

/** A new schedule starts from the team's default hours, or from a usual week. */
export default async function NewSchedulePage() {
  const ctx = await requireCtx();
  const [t, common] = await Promise.all([getTranslations('availability'), getTranslations('common')]);
  const { abilities, role, staffId, name } = ctx.actor;
  const canAdd = abilities.has('availability:write') && (role !== 'staff' || staffId !== null);
  if (!canAdd) return <Forbidden title={t('schedules.new')} role={role} />;
  const locale = await getLocale();
  const presetNames = await getTranslations('setup.hours.presets');
  const fallback = (await readSchedules(ctx)).find(({ isDefault }) => isDefault);
  const timezone = fallback?.timezone ?? ctx.team.timezone;
  const presets = presetKeys.map((key) => ({
    key,
    label: `${presetNames(key)}: ${presetInWords(key, locale)}`,
    rules: rulesOf(key),
  }));
  const usual = fallback
    ? [{ key: 'default', label: t('schedules.start_default', { name: fallback.name }), rules: fallback.rules }]
    : [];
  return (
    <ClientMessages areas={['availability']}>
      <PageHeader title={t('schedules.new')} parents={[{ label: t('title'), href: PATH }]} />
      <PageBody className="max-w-4xl">
        <ScheduleForm
          action={addSchedule}
          name={role === 'staff' ? name : ''}
          timezone={timezone}
          rules={fallback?.rules ?? []}
          weekStart={await weekStartOf(ctx)}
          starts={[...usual, ...presets]}
          zones={<TimeZoneOptions current={timezone} now={ctx.now} />}
          buttons={
            <>
              <SubmitButton>{t('schedules.create')}</SubmitButton>
              <ButtonLink href={PATH} variant="ghost">
                {common('cancel')}
              </ButtonLink>
            </>
          }
        />
      </PageBody>
    </ClientMessages>
  );
}
