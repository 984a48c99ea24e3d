'use server';

import { revalidatePath } from 'next/cache';
import { getTranslations } from 'next-intl/server';
import type { Problems } from '@/lib/core/problems';
import { assertAbility, type Ctx } from '@/lib/infra/ctx';
import type { ImportOutcome, PreparedRow } from '@/lib/modules/clients/import/rules';
import { type ImportChunk, importChunk } from '@/lib/modules/clients/import/schema';
import { checkRows, importRows, type RowOutcome } from '@/lib/modules/clients/import/service';
import { attempt } from '@/lib/web/form-action';
import { requireCtx } from '@/lib/web/require-ctx';
import { textOf } from '../changed-pair';

export interface RowAnswer {
  line: number;
  outcome: ImportOutcome;
  /** Why it is refused, in the reader's language. */
  reason?: string;
  /** What would change, as wire name to `[before, after]`, long texts cut. */
  changes?: Record<string, [string, string]>;
}

const MAX_SHOWN = 120;

export type ImportAnswer = { rows: RowAnswer[] } | { message: string };

/** What an import of these rows would do, without doing it. */
export async function checkImport(rows: PreparedRow[]): Promise<ImportAnswer> {
  return answer(rows, checkRows);
}

/** Imports rows, all that can be or none. */
export async function runImport(rows: PreparedRow[]): Promise<ImportAnswer> {
  const done = await answer(rows, importRows);
  revalidatePath('/dashboard', 'layout');
  return done;
}

async function answer(
  rows: PreparedRow[],
  work: (ctx: Ctx, chunk: ImportChunk) => Promise<RowOutcome[]>,
): Promise<ImportAnswer> {
  try {
    const ctx = await requireCtx();
    assertAbility(ctx, 'clients:write');
    const outcomes = await work(ctx, importChunk.parse({ rows }));
    return { rows: await Promise.all(outcomes.map(toAnswer)) };
  } catch (error) {
    const { message = '' } = await attempt(() => Promise.reject(error));
    return { message };
  }
}

async function toAnswer({ line, outcome, problems, changes }: RowOutcome): Promise<RowAnswer> {
  if (problems) return { line, outcome, reason: await wordProblems(problems) };
  return changes ? { line, outcome, changes: toShown(changes) } : { line, outcome };
}

function toShown(changes: Record<string, [unknown, unknown]>): Record<string, [string, string]> {
  return Object.fromEntries(
    Object.entries(changes).map(([field, [before, after]]) => [field, [shortText(before), shortText(after)]]),
  );
}

function shortText(value: unknown): string {
  const text = textOf(value);
  return text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text;
}

async function wordProblems(problems: Problems): Promise<string> {
  const [t, fields] = [await getTranslations('problems.rules'), await getTranslations('clients.import.fields')];
  const parts = Object.entries(problems).flatMap(([field, list]) => {
    const name = (['name', 'email', 'phone', 'notes', 'timezone', 'tags'] as const).find((one) =>
      field.startsWith(one),
    );
    return list.map(({ rule, params }) => `${name ? `${fields(name)}: ` : ''}${t(rule, { ...params })}`);
  });
  return parts.join(' ');
}
