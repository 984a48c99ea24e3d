import type { DraftFields } from './draft';

/** Text that the server does not have yet, and the version of the draft it was typed on. */
export interface Backup {
  fields: DraftFields;
  version: string;
}

/**
 * Keeps unsaved text in this tab, so that going back, a reload or an expired session loses nothing. A browser that keeps
 * nothing only goes without.
 */
export const draftBackup = {
  read(id: number | null): Backup | null {
    try {
      const text = sessionStorage.getItem(keyOf(id));
      return text ? (JSON.parse(text) as Backup) : null;
    } catch {
      return null;
    }
  },
  write(id: number | null, backup: Backup): void {
    try {
      sessionStorage.setItem(keyOf(id), JSON.stringify(backup));
    } catch {
      // Nothing is lost as long as the page stays open.
    }
  },
  clear(id: number | null): void {
    try {
      sessionStorage.removeItem(keyOf(id));
    } catch {
      // What cannot be read cannot be restored either.
    }
  },
};

function keyOf(id: number | null): string {
  return `openslot-invoice-${id ?? 'new'}`;
}
