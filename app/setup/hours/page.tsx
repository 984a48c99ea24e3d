import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { presetInWords, presetKeys, presetOf } from '@/components/availability/presets';
import { ActionForm } from '@/components/form/action-form';
import { FormRadioCards } from '@/components/form/fields';
import { Card, CardBody } from '@/components/ui/card';
import { listSchedules } from '@/lib/modules/availability/schedules/service';
import { saveHours } from '../actions';
import { openStep } from '../open-step';
import { SetupFrame } from '../setup-frame';
import { StepButtons } from '../step-buttons';

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
    description: presetInWords(key, locale),
  }));
  const kept = current ? [] : [{ value: 'keep', label: t('keep'), description: t('keep_note') }];
  return (
    <SetupFrame step="hours">
      <Card>
        <CardBody>
          <ActionForm action={saveHours}>
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
