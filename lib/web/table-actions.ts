'use server';

import { revalidatePath } from 'next/cache';
import type { z } from 'zod';
import { invalid } from '@/lib/core/errors';
import type { FormState } from '@/lib/core/form-state';
import { toProblems } from '@/lib/core/problems';
import type { Ctx } from '@/lib/infra/ctx';
import {
  type RenamedView,
  renamedView,
  type TableLook,
  type TableView,
  tableLook,
  tableName,
  tableView,
} from '@/lib/modules/users/tables/schema';
import { deleteTableView, renameTableView, saveTableLook, saveTableView } from '@/lib/modules/users/tables/service';
import { attempt } from './form-action';

export async function keepTableLook(table: string, look: TableLook): Promise<FormState> {
  return change((ctx) => saveTableLook(ctx, tableName.parse(table), tableLook.parse(look)));
}

export async function keepTableView(table: string, view: TableView): Promise<FormState> {
  return change((ctx) => saveTableView(ctx, tableName.parse(table), checked(tableView, view)));
}

export async function nameTableView(table: string, names: RenamedView): Promise<FormState> {
  return change((ctx) => renameTableView(ctx, tableName.parse(table), checked(renamedView, names)));
}

export async function dropTableView(table: string, name: string): Promise<FormState> {
  return change((ctx) => deleteTableView(ctx, tableName.parse(table), tableView.shape.name.parse(name)));
}

/** Pages the browser keeps for Back were drawn with what was set before. */
function change(work: (ctx: Ctx) => Promise<void>): Promise<FormState> {
  return attempt(async (ctx) => {
    await work(ctx);
    revalidatePath('/dashboard', 'layout');
    return { ok: true };
  });
}

/** What somebody typed. @throws invalid */
function checked<Value>(schema: z.ZodType<Value>, raw: unknown): Value {
  const parsed = schema.safeParse(raw);
  if (!parsed.success) throw invalid(toProblems(parsed.error, raw));
  return parsed.data;
}
