import { getTranslations } from 'next-intl/server';
import { FormCheckboxList } from '@/components/form/checkbox-list';
import { FormInput, FormSelect } from '@/components/form/fields';
import type { EventTypeRow } from '@/lib/modules/event-types/queries';
import { isOnline, MEETING_TYPES } from '@/lib/modules/event-types/schema';
import type { LocationRow } from '@/lib/modules/locations/queries';

interface PlaceFieldsProps {
  eventType: EventTypeRow;
  locations: readonly LocationRow[];
}

/** Where it takes place and how one meets. */
export async function PlaceFields({ eventType, locations }: PlaceFieldsProps) {
  const t = await getTranslations('event_types');
  return (
    <>
      {locations.length > 0 ? (
        <FormCheckboxList
          name="location_ids"
          legend={t('form.locations')}
          help={t('form.locations_help')}
          options={locations.map(({ id, name }) => ({ value: String(id), label: name }))}
          defaultValues={eventType.locations.map(({ locationId }) => String(locationId))}
        />
      ) : null}
      <div className="group grid gap-5">
        <FormSelect
          name="location_type"
          label={t('form.location_type')}
          defaultValue={eventType.locationType ?? ''}
          className="max-w-72"
          optional
        >
          <option value="">{t('form.location_type_none')}</option>
          {MEETING_TYPES.map((type) => (
            <option key={type} value={type} data-online={isOnline(type) || undefined}>
              {t(`meeting_types.${type}`)}
            </option>
          ))}
        </FormSelect>
        <div className="hidden group-has-[option[data-online]:checked]:block">
          <FormInput
            name="meeting_url"
            type="url"
            label={t('form.meeting_url')}
            help={t('form.meeting_url_help')}
            defaultValue={eventType.meetingUrl ?? ''}
            maxLength={2_000}
            autoComplete="off"
            optional
          />
        </div>
      </div>
    </>
  );
}
