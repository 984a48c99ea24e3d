import { z } from 'zod';
import { deskTerms } from '@/lib/modules/events/desk/schema';
import { createEventInput, unfinishedEventInput } from '@/lib/modules/events/schema';
import type { FieldKinds } from '@/lib/web/form-data';
import { wallForm } from './wall-form';

export const bookingKinds: FieldKinds = {
  event_type_id: 'integer',
  staff_id: 'integer',
  location_id: 'integer',
  override_availability: 'boolean',
  recurrence_days: 'ids',
  recurrence_count: 'integer',
};

/** What the desk sends: a booking, its extras as the fields `extra_<id>`, and how it is settled. */
export const deskForm = withExtras(z.intersection(wallForm(createEventInput), deskTerms));

/** The same while it is filled in, for its price and times. */
export const unfinishedForm = withExtras(wallForm(unfinishedEventInput));

const EXTRA_FIELD = /^extra_([1-9]\d{0,8})$/;

function withExtras<Schema extends z.ZodType>(schema: Schema) {
  return z.preprocess((raw) => collectExtras(raw as Record<string, unknown>), schema);
}

/** An extra that nothing was typed for, or none of, is not taken. */
function collectExtras(raw: Record<string, unknown>): Record<string, unknown> {
  const extras = Object.entries(raw).flatMap(([name, value]) => {
    const [, id] = EXTRA_FIELD.exec(name) ?? [];
    return id && value !== '' && value !== '0' ? [{ id: Number(id), quantity: Number(value) }] : [];
  });
  return extras.length > 0 ? { ...raw, extras } : raw;
}
