import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { formatHours, weekdayName } from '@/components/availability/hours-format';
import { ActionForm } from '@/components/form/action-form';
import { FormRadioCards } from '@/components/form/fields';
import { Card, CardBody } from '@/components/ui/card';
import { listSchedules } from '@/lib/modules/availability/schedules/service';
import { saveHours } from '../actions';
import { openStep } from '../open-step';
import { SetupFrame } from '../setup-frame';
import { StepButtons } from '../step-buttons';
import { presetKeys, presetOf, presets } from './presets';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('setup'))('hours.name') };
}

export default async function HoursStep() {
  const ctx = await openStep('hours');
  const [t, locale, schedules] = await Promise.all([getTranslations('setup.hours'), getLocale(), listSchedules(ctx)]);
  const current = presetOf(schedules.find(({ isDefault }) => isDefault)?.rules ?? []);
  const options = presetKeys.map((key) => ({
    value: key,
    label: t(`presets.${key}`),
    description: inWords(presets[key], locale),
  }));
  const kept = current ? [] : [{ value: 'keep', label: t('keep'), description: t('keep_note') }];
  return (
    <SetupFrame step="hours">
      <Card>
        <CardBody>
          <ActionForm action={saveHours} leave="silent">
            <FormRadioCards
              name="hours"
              legend={t('legend')}
              help={t('help')}
              options={[...kept, ...options]}
              defaultValue={current ?? 'keep'}
            />
            <StepButtons step="hours" />
          </ActionForm>
        </CardBody>
      </Card>
    </SetupFrame>
  );
}

interface Week {
  days: readonly number[];
  hours: readonly (readonly [number, number])[];
}

/** `Mon – Fri, 9:00 AM – 5:00 PM`: the days of a preset follow each other. */
function inWords({ days, hours }: Week, locale: string): string {
  const [first = 0, last = 0] = [days[0], days.at(-1)];
  const span = `${weekdayName(first, locale, 'short')} – ${weekdayName(last, locale, 'short')}`;
  return [span, ...hours.map(([start, end]) => formatHours({ start: start * 60, end: end * 60 }, locale))].join(', ');
}
