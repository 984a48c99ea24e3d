import { z } from 'zod';
import { toOptions } from './question-draft';

/** The schema of a form with rows `questions.0.label`, … as the list of the API; a form without rows is an empty list. */
export function questionForm<Schema extends z.ZodType>(schema: Schema) {
  return z.preprocess((raw) => ({ questions: toRows(raw as Record<string, unknown>) }), schema);
}

function toRows(flat: Record<string, unknown>): Record<string, unknown>[] {
  const rows: Record<string, unknown>[] = [];
  for (const [name, value] of Object.entries(flat)) {
    const [, place, field] = /^questions\.(\d{1,3})\.(\w+)$/.exec(name) ?? [];
    if (place === undefined || field === undefined) continue;
    rows[Number(place)] = { ...rows[Number(place)], [field]: toWire(field, value) };
  }
  return rows.map(({ type, options = [], ...row }) => ({
    is_required: false,
    ...row,
    type,
    // Lines that were typed before the answer became another one are not sent.
    options: type === 'select' ? options : [],
  }));
}

function toWire(field: string, value: unknown): unknown {
  if (field === 'id') return Number(value);
  if (field === 'options') return toOptions(String(value));
  return field === 'is_required' ? value === 'on' : value;
}
