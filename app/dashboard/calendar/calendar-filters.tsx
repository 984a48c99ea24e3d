'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useTransition } from 'react';
import { useAddress } from '@/components/calendar/calendar-place';
import { type CalendarSearch, calendarColors, calendarHref } from '@/components/calendar/calendar-search';
import { PhoneFilters } from '@/components/table/phone-filters';
import { Checkbox } from '@/components/ui/choice';
import { NativeSelect } from '@/components/ui/input';

interface Option {
  id: number;
  name: string;
}

interface CalendarFiltersProps {
  staff: Option[];
  locations: Option[];
  eventTypes: Option[];
}

/** What is drawn, kept in the address; a choice of one is no choice and is left out. */
export function CalendarFilters({ staff, locations, eventTypes }: CalendarFiltersProps) {
  const { search } = useAddress();
  const t = useTranslations('calendar');
  const router = useRouter();
  const [isPending, startTransition] = useTransition();
  const go = (change: Partial<CalendarSearch>) =>
    startTransition(() => router.push(calendarHref(search, change), { scroll: false }));
  return (
    <fieldset aria-busy={isPending} className="flex flex-wrap items-center gap-2 pb-3">
      <legend className="sr-only">{t('filters')}</legend>
      <PhoneFilters active={activeFilters(search)}>
        <Filter label={t('any_staff')} options={staff} value={search.staffId} onChange={(staffId) => go({ staffId })} />
        <Filter
          label={t('any_type')}
          options={eventTypes}
          value={search.eventTypeId}
          onChange={(eventTypeId) => go({ eventTypeId })}
        />
        <Filter
          label={t('any_location')}
          options={locations}
          value={search.locationId}
          onChange={(locationId) => go({ locationId })}
        />
        <NativeSelect
          aria-label={t('color.label')}
          value={search.color ?? ''}
          onChange={({ target }) => go({ color: calendarColors.find((color) => color === target.value) ?? null })}
          className="w-auto max-w-48 max-md:flex-1 max-md:basis-28"
        >
          <option value="">{t('color.type')}</option>
          {calendarColors.map((color) => (
            <option key={color} value={color}>
              {t(`color.${color}`)}
            </option>
          ))}
        </NativeSelect>
        <Checkbox
          id="show-cancelled"
          label={t('show_cancelled')}
          checked={search.cancelled === 'shown'}
          onChange={(event) => go({ cancelled: event.target.checked ? 'shown' : null })}
          className="text-sm md:ps-1"
        />
      </PhoneFilters>
    </fieldset>
  );
}

function activeFilters({ staffId, eventTypeId, locationId, cancelled }: CalendarSearch): number {
  return [staffId, eventTypeId, locationId, cancelled].filter(Boolean).length;
}

interface FilterProps {
  label: string;
  options: Option[];
  value: string | null;
  onChange: (value: string | null) => void;
}

function Filter({ label, options, value, onChange }: FilterProps) {
  if (options.length < 2) return null;
  return (
    <NativeSelect
      aria-label={label}
      value={value ?? ''}
      onChange={(event) => onChange(event.target.value || null)}
      className="w-auto max-w-44 max-md:flex-1 max-md:basis-28"
    >
      <option value="">{label}</option>
      {options.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </NativeSelect>
  );
}
