import { z } from 'zod';
import { densities } from '@/lib/core/preferences';

export const MAX_VIEWS = 30;

/** What a table and its columns are called in settings. */
export const tableName = z.string().regex(/^[a-z][a-z_]{0,39}$/);

/** How a member wants a table to look; columns are named that they do not want to see. */
export const tableLook = z.object({
  density: z.enum(densities).default('comfortable'),
  hidden: z
    .array(tableName)
    .max(50)
    .default(() => []),
});
export type TableLook = z.output<typeof tableLook>;

const viewName = z.string().trim().min(1).max(60);

/** Filters and order of a list under a name: the query of its address, without `?` and page. */
export const tableView = z.object({ name: viewName, query: z.string().max(2_000) });
export type TableView = z.output<typeof tableView>;

export const renamedView = z.object({ from: viewName, name: viewName });
export type RenamedView = z.output<typeof renamedView>;

export interface TableSettings extends TableLook {
  views: TableView[];
}
