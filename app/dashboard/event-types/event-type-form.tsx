import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { ActionForm, type FormAction } from '@/components/form/action-form';
import { FormCheckboxList } from '@/components/form/checkbox-list';
import {
  FormColor,
  FormInput,
  FormMoney,
  FormRadioCards,
  FormSelect,
  FormSwitch,
  FormTextarea,
} from '@/components/form/fields';
import { Card, CardBody, CardHeader } from '@/components/ui/card';
import { hexOfHue } from '@/lib/core/color';
import { currencyExponent, toMajor } from '@/lib/core/money';
import type { Ctx } from '@/lib/infra/ctx';
import type { EventTypeRow } from '@/lib/modules/event-types/queries';
import { EVENT_TYPE_KINDS, MEETING_TYPES } from '@/lib/modules/event-types/schema';
import { listLocations } from '@/lib/modules/locations/service';
import { listStaff } from '@/lib/modules/staff/service';
import { NumberInput } from './number-input';

interface EventTypeFormProps {
  ctx: Ctx;
  action: FormAction;
  /** What is changed; a new one without. */
  eventType?: EventTypeRow;
  /** Submit and leave. */
  buttons: ReactNode;
}

/** Everything about an event type, in three cards. */
export function EventTypeForm({ ctx, action, eventType, buttons }: EventTypeFormProps) {
  return (
    <ActionForm action={action}>
      <Basics eventType={eventType} currency={eventType?.currency ?? ctx.team.currency} />
      <PeopleAndPlaces ctx={ctx} eventType={eventType} />
      <Rules eventType={eventType} />
      <div className="flex flex-wrap gap-2">{buttons}</div>
    </ActionForm>
  );
}

async function Basics({ eventType, currency }: { eventType: EventTypeRow | undefined; currency: string }) {
  const t = await getTranslations('event_types');
  const decimals = currencyExponent(currency);
  return (
    <Section title={t('form.basics')}>
      <FormInput
        name="name"
        label={t('form.name')}
        help={t('form.name_help')}
        defaultValue={eventType?.name ?? ''}
        maxLength={200}
        autoComplete="off"
      />
      <FormTextarea
        name="description"
        label={t('form.description')}
        defaultValue={eventType?.description ?? ''}
        maxLength={5_000}
        optional
      />
      <div className="grid gap-5 sm:grid-cols-3">
        <NumberInput name="duration" label={t('form.duration')} value={eventType?.durationMinutes ?? 30} min={1} />
        <NumberInput
          name="increment_minutes"
          label={t('form.increment')}
          value={eventType?.incrementMinutes ?? 15}
          min={1}
        />
        <FormMoney
          name="price"
          label={t('form.price')}
          currency={currency}
          decimals={decimals}
          defaultValue={toMajor(eventType?.price ?? 0, currency).toFixed(decimals)}
        />
      </div>
      <FormColor name="color" label={t('form.color')} defaultValue={eventType?.color ?? hexOfHue('indigo')} />
      <div className="group grid gap-5">
        <FormRadioCards
          name="kind"
          legend={t('form.kind')}
          defaultValue={eventType?.kind ?? 'one_on_one'}
          options={EVENT_TYPE_KINDS.map((value) => ({
            value,
            label: t(`kinds.${value}`),
            description: t(`kind_notes.${value}`),
          }))}
        />
        <div className="hidden group-has-[[value=group]:checked]:block">
          <NumberInput
            name="capacity"
            label={t('form.capacity')}
            help={t('form.capacity_help')}
            value={eventType?.capacity ?? 1}
            min={1}
          />
        </div>
      </div>
    </Section>
  );
}

async function PeopleAndPlaces({ ctx, eventType }: Pick<EventTypeFormProps, 'ctx' | 'eventType'>) {
  const [t, staff, locations] = await Promise.all([getTranslations('event_types'), listStaff(ctx), listLocations(ctx)]);
  const toOption = ({ id, name }: { id: number; name: string }) => ({ value: String(id), label: name });
  const offeredBy = eventType
    ? eventType.staff.map(({ staffId }) => staffId)
    : staff.filter(({ isActive }) => isActive).map(({ id }) => id);
  return (
    <Section title={t('form.people')}>
      <FormCheckboxList
        name="staff_ids"
        legend={t('form.staff')}
        help={t('form.staff_help')}
        options={staff.map(toOption)}
        defaultValues={offeredBy.map(String)}
      />
      {locations.length > 0 ? (
        <FormCheckboxList
          name="location_ids"
          legend={t('form.locations')}
          help={t('form.locations_help')}
          options={locations.map(toOption)}
          defaultValues={eventType?.locations.map(({ locationId }) => String(locationId)) ?? []}
        />
      ) : null}
      <FormSelect
        name="location_type"
        label={t('form.location_type')}
        defaultValue={eventType?.locationType ?? ''}
        className="max-w-72"
        optional
      >
        <option value="">{t('form.location_type_none')}</option>
        {MEETING_TYPES.map((type) => (
          <option key={type} value={type}>
            {t(`meeting_types.${type}`)}
          </option>
        ))}
      </FormSelect>
    </Section>
  );
}

async function Rules({ eventType }: { eventType: EventTypeRow | undefined }) {
  const t = await getTranslations('event_types.form');
  const optional = (value: number | null | undefined) => value ?? '';
  return (
    <Section title={t('rules')}>
      <div className="grid gap-5 sm:grid-cols-2">
        <NumberInput name="buffer_before" label={t('buffer_before')} value={eventType?.bufferBeforeMinutes ?? 0} />
        <NumberInput
          name="buffer_after"
          label={t('buffer_after')}
          help={t('buffer_help')}
          value={eventType?.bufferAfterMinutes ?? 0}
        />
        <NumberInput
          name="minimum_notice"
          label={t('minimum_notice')}
          help={t('minimum_notice_help')}
          value={eventType?.minimumNoticeMinutes ?? 0}
        />
        <NumberInput
          name="maximum_advance"
          label={t('maximum_advance')}
          help={t('maximum_advance_help')}
          value={optional(eventType?.maximumAdvanceDays)}
          optional
        />
        <NumberInput
          name="daily_limit"
          label={t('daily_limit')}
          help={t('daily_limit_help')}
          value={optional(eventType?.dailyLimit)}
          min={1}
          optional
        />
        <NumberInput
          name="cancellation_window"
          label={t('cancellation_window')}
          value={eventType?.cancellationWindowHours ?? 0}
        />
      </div>
      <FormSwitch name="is_active" label={t('is_active')} defaultChecked={eventType?.isActive ?? true} />
    </Section>
  );
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Card>
      <CardHeader title={title} />
      <CardBody className="grid gap-5">{children}</CardBody>
    </Card>
  );
}
