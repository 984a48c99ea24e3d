import { z } from 'zod';
import { invalid, notFound } from '@/lib/core/errors';
import { densities } from '@/lib/core/preferences';
import { problem } from '@/lib/core/problems';
import { type Ctx, inTransaction } from '@/lib/infra/ctx';
import type { Prisma } from '@/prisma/generated/client';
import {
  MAX_VIEWS,
  type RenamedView,
  type TableLook,
  type TableSettings,
  type TableView,
  tableLook,
  tableView,
} from './schema';

/** A table without a density of its own has that of all. */
const storedLook = z.object({ ...tableLook.shape, density: z.enum(densities).optional() });

/** The part of a user's settings that is about tables; what an older version wrote otherwise counts as not set. */
const storedSettings = z.object({
  /** Of every table that has none of its own. */
  density: z.enum(densities).catch('comfortable'),
  tables: z.record(z.string(), storedLook).catch(() => ({})),
  /** By team, as filters name its rows, then by table. */
  views: z.record(z.string(), z.record(z.string(), z.array(tableView))).catch(() => ({})),
});
type StoredSettings = z.output<typeof storedSettings>;

/** How a user wants a table to look and their views of it in a team. @param settings the user's, as they were kept */
export function tableSettingsOf(
  settings: unknown,
  { teamId, table }: { teamId: number; table: string },
): TableSettings {
  const { density, tables, views } = storedSettings.parse(settings);
  return { density, hidden: [], ...tables[table], views: views[teamId]?.[table] ?? [] };
}

export function saveTableLook(ctx: Ctx, table: string, look: TableLook): Promise<void> {
  return change(ctx, ({ tables }) => ({ tables: { ...tables, [table]: look } }));
}

/** Keeps a view; one of the same name is replaced. @throws invalid (`name`) beyond {@link MAX_VIEWS} */
export function saveTableView(ctx: Ctx, table: string, view: TableView): Promise<void> {
  return changeViews(ctx, table, (views) => {
    const others = views.filter(({ name }) => name !== view.name);
    if (others.length >= MAX_VIEWS) throw invalid(problem('name', 'max_array', { max: MAX_VIEWS }));
    return others.length < views.length ? views.map((one) => (one.name === view.name ? view : one)) : [...views, view];
  });
}

/** @throws not_found, invalid (`name`: taken) */
export function renameTableView(ctx: Ctx, table: string, { from, name }: RenamedView): Promise<void> {
  return changeViews(ctx, table, (views) => {
    if (!views.some((view) => view.name === from)) throw notFound('View');
    if (from !== name && views.some((view) => view.name === name)) throw invalid(problem('name', 'taken'));
    return views.map((view) => (view.name === from ? { ...view, name } : view));
  });
}

/** @throws not_found */
export function deleteTableView(ctx: Ctx, table: string, name: string): Promise<void> {
  return changeViews(ctx, table, (views) => {
    const left = views.filter((view) => view.name !== name);
    if (left.length === views.length) throw notFound('View');
    return left;
  });
}

function changeViews(ctx: Ctx, table: string, edit: (views: TableView[]) => TableView[]): Promise<void> {
  return change(ctx, ({ views }) => {
    const ofTeam = views[ctx.teamId] ?? {};
    return { views: { ...views, [ctx.teamId]: { ...ofTeam, [table]: edit(ofTeam[table] ?? []) } } };
  });
}

/** Two tabs may write at once, so the row is locked while its settings are changed; other settings stay as they are. */
async function change(ctx: Ctx, edit: (settings: StoredSettings) => Partial<StoredSettings>): Promise<void> {
  await inTransaction(ctx, async ({ db, actor }) => {
    const [user] = await db.$queryRaw<{ settings: Prisma.JsonObject }[]>`
      SELECT settings FROM users WHERE id = ${actor.userId} FOR UPDATE`;
    if (!user) throw notFound('User');
    const edited = edit(storedSettings.parse(user.settings));
    await db.user.update({
      where: { id: actor.userId },
      data: { settings: { ...user.settings, ...edited } },
      select: { id: true },
    });
  });
}
