'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { FormDate, FormInput } from '@/components/form/fields';
import { useFieldState } from '@/components/form/form-context';
import { Field } from '@/components/ui/field';
import { NativeSelect } from '@/components/ui/input';
import { dateTimeFormat } from '@/lib/core/formats';
import { SeriesPreview } from './series-preview';

const FREQUENCIES = ['daily', 'weekly', 'biweekly', 'monthly'] as const;
const WEEKDAYS = [1, 2, 3, 4, 5, 6, 0];
/** A Sunday: weekday names are those of the seven days from it. */
const A_SUNDAY = Date.UTC(2026, 1, 1);
const DAY_MS = 86_400_000;

/** Whether and how an event repeats; the first date is the one chosen above. */
export function RepeatFields({ timeZone }: { timeZone: string }) {
  const t = useTranslations('events.series');
  const { errors, typed } = useFieldState('recurrence_frequency');
  const [frequency, setFrequency] = useState(typed ?? '');
  const isWeekly = frequency === 'weekly' || frequency === 'biweekly';
  return (
    <div className="grid gap-4">
      <Field name="recurrence_frequency" label={t('repeat')} optional errors={errors}>
        {(control) => (
          <NativeSelect
            key={typed}
            {...control}
            defaultValue={frequency}
            onChange={(event) => setFrequency(event.target.value)}
          >
            <option value="">{t('once')}</option>
            {FREQUENCIES.map((one) => (
              <option key={one} value={one}>
                {t(`frequency.${one}`)}
              </option>
            ))}
          </NativeSelect>
        )}
      </Field>
      {frequency ? (
        <>
          {isWeekly ? <Weekdays /> : null}
          <div className="flex flex-wrap gap-3">
            <FormInput
              name="recurrence_count"
              type="number"
              inputMode="numeric"
              min={2}
              max={104}
              label={t('count')}
              optional
              className="w-32"
            />
            <FormDate name="recurrence_end_date" label={t('until')} optional />
          </div>
          <p className="text-sm text-muted">{t('end_help')}</p>
          <SeriesPreview timeZone={timeZone} />
        </>
      ) : null}
    </div>
  );
}

function Weekdays() {
  const t = useTranslations('events.series');
  const locale = useLocale();
  const { typed } = useFieldState('recurrence_days');
  const chosen = typed?.split(',') ?? [];
  const name = dateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' });
  return (
    <fieldset className="grid gap-1.5">
      <legend className="mb-1.5 text-sm font-medium">{t('days')}</legend>
      <div className="flex flex-wrap gap-1.5">
        {WEEKDAYS.map((day) => (
          <label
            key={day}
            className="grid h-8 min-w-11 cursor-pointer place-items-center rounded-control border border-control px-2 text-sm hover:bg-hover has-checked:border-accent has-checked:bg-accent-soft has-checked:text-accent-text has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus pointer-coarse:h-11"
          >
            <input
              type="checkbox"
              name="recurrence_days"
              value={day}
              defaultChecked={chosen.includes(String(day))}
              className="sr-only"
            />
            {name.format(A_SUNDAY + day * DAY_MS)}
          </label>
        ))}
      </div>
      <p className="text-sm text-muted">{t('days_help')}</p>
    </fieldset>
  );
}
