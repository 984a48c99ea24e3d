import type { FormState } from '@/lib/core/form-state';
import type { RenamedView, TableLook, TableSettings, TableView } from '@/lib/modules/users/tables/schema';

/** What `tablePreferences` reads with a page: how the reader wants the table, and the actions that change it. */
export interface TablePreferences extends TableSettings {
  saveLook: (look: TableLook) => Promise<FormState>;
  saveView: (view: TableView) => Promise<FormState>;
  renameView: (names: RenamedView) => Promise<FormState>;
  deleteView: (name: string) => Promise<FormState>;
}

/** A table nobody has set up. */
export const plainLook: TableLook = { density: 'comfortable', hidden: [] };
