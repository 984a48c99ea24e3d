import { z } from 'zod';
import { eventTypeBasicsInput } from '@/lib/modules/event-types/schema';

const WEIGHT = /^weights\.(\d+)$/;

/** The form of the tab: fields `weights.12` are the shares of those who are ticked, where it is a round robin. */
export const basicsForm = z.preprocess((raw) => {
  const fields = raw as Record<string, unknown>;
  const rest = Object.entries(fields).filter(([name]) => !WEIGHT.test(name));
  if (fields.kind !== 'round_robin') return Object.fromEntries(rest);
  const ticked = new Set((fields.staff_ids as unknown[] | undefined)?.map(String));
  const weights = Object.entries(fields).flatMap(([name, value]) => {
    const [, staffId = ''] = WEIGHT.exec(name) ?? [];
    return ticked.has(staffId) ? [[staffId, toNumber(value)] as const] : [];
  });
  return { ...Object.fromEntries(rest), weights: Object.fromEntries(weights) };
}, eventTypeBasicsInput);

function toNumber(value: unknown): unknown {
  return typeof value === 'string' && /^\s*\d+\s*$/.test(value) ? Number(value) : value;
}
