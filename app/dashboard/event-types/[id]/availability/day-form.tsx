'use client';

import { ChevronLeft, ChevronRight } from 'lucide';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useTransition } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Icon } from '@/components/ui/icon';
import { DateField, NativeSelect } from '@/components/ui/input';
import { type DayQuestionView, dayHref } from './day-question';

interface DayFormProps {
  eventTypeId: number;
  question: DayQuestionView;
  /** Asked for where there are several. */
  places: readonly { id: number; name: string }[];
}

/** The day that is asked about: a date, or one more or less; what is typed in the form above stays. */
export function DayForm({ eventTypeId, question, places }: DayFormProps) {
  const t = useTranslations('event_types.why');
  const router = useRouter();
  const [isPending, start] = useTransition();
  const { date, previous, next, locationId } = question;
  const go = (to: Partial<DayQuestionView>) =>
    start(() => router.replace(dayHref(eventTypeId, { ...question, ...to }), { scroll: false }));
  return (
    <search aria-busy={isPending} className="flex flex-wrap items-end gap-2">
      <Field name="date" label={t('date')}>
        {(control) => (
          <span className="flex gap-1">
            <Button size="icon" aria-label={t('previous')} onClick={() => go({ date: previous })}>
              <Icon of={ChevronLeft} className="rtl:-scale-x-100" />
            </Button>
            <DateField
              {...control}
              key={date}
              defaultValue={date}
              // A year is typed digit by digit: only a whole date is asked about.
              onChange={({ currentTarget: { value } }) => (value >= '1970' ? go({ date: value }) : undefined)}
            />
            <Button size="icon" aria-label={t('next')} onClick={() => go({ date: next })}>
              <Icon of={ChevronRight} className="rtl:-scale-x-100" />
            </Button>
          </span>
        )}
      </Field>
      {places.length > 1 ? (
        <Field name="location_id" label={t('place')} className="w-56">
          {(control) => (
            <NativeSelect
              {...control}
              value={locationId ?? ''}
              onChange={({ currentTarget: { value } }) => go({ locationId: value ? Number(value) : null })}
            >
              <option value="">{t('any_place')}</option>
              {places.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </NativeSelect>
          )}
        </Field>
      ) : null}
    </search>
  );
}
