import { z } from 'zod';
import { toMinutes } from '../wait-units';

/** The schema of the builder's form, with rows `actions.0.type`, …, as the body of the API; a form without rows has no steps. */
export function workflowForm<Schema extends z.ZodType>(schema: Schema) {
  return z.preprocess((raw) => toWire(raw as Record<string, unknown>), schema);
}

function toWire(flat: Record<string, unknown>): Record<string, unknown> {
  const { name, event_type_id, trigger_type, trigger_time, trigger_time_unit, is_active } = flat;
  const minutes = toMinutes(String(trigger_time ?? ''), String(trigger_time_unit ?? ''));
  return { name, event_type_id, trigger_type, trigger_time: minutes, is_active, actions: toActions(flat) };
}

function toActions(flat: Record<string, unknown>): Record<string, unknown>[] {
  const actions: Record<string, unknown>[] = [];
  for (const [name, value] of Object.entries(flat)) {
    const [, place, field] = /^actions\.(\d{1,3})\.(\w+)$/.exec(name) ?? [];
    if (place === undefined || field === undefined) continue;
    // Forms send line ends of their own.
    const typed = field === 'is_active' ? value === 'true' : String(value).replaceAll('\r\n', '\n');
    actions[Number(place)] = { ...actions[Number(place)], [field]: typed };
  }
  return actions;
}
