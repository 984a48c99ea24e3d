import { z } from 'zod';
import { camelKeys } from '@/lib/core/case';
import { email, nullable, optionalText, text } from '@/lib/core/fields';
import { timeZone } from '@/lib/core/time-fields';
import { MAX_TAGS, tagName } from '../schema';
import { MAX_CHUNK_ROWS } from './rules';

/** A row as it is sent: texts by field; empty ones say nothing. */
export const importRow = z
  .object({
    name: text(200),
    email: nullable(email),
    phone: optionalText(50),
    notes: optionalText(10_000),
    timezone: nullable(timeZone),
    tags: z.array(tagName).max(MAX_TAGS).optional(),
  })
  .transform(camelKeys);
export type ImportRow = z.output<typeof importRow>;

/** Looked at row by row afterwards, so that one bad row refuses only itself. */
export const importChunk = z.object({
  rows: z
    .array(z.object({ line: z.int().min(1), values: z.record(z.string().max(20), z.unknown()) }))
    .min(1)
    .max(MAX_CHUNK_ROWS),
});
export type ImportChunk = z.output<typeof importChunk>;
