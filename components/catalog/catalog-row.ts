/** The rooms of the setup that share one kind of list and editor; each names its messages. */
export type CatalogArea = 'staff' | 'extras' | 'coupons' | 'locations' | 'taxes';

/** What every row of these short lists has; texts are written on the server. */
export interface CatalogRow {
  id: number;
  name: string;
  isActive: boolean;
  /** What the search looks through. */
  search: string;
  /** By the names that columns sort by. */
  sortKeys: Readonly<Record<string, string | number>>;
}

export interface WantedRows {
  search: string;
  /** `true`, `false`, or empty for both. */
  isActive: string;
  /** `-name` is descending. */
  sort: string;
}

/** What an address asks of a short list. @param defaultSort the order without one in the address */
export function wantedRows(params: Record<string, string>, defaultSort: string): WantedRows {
  const { search = '', is_active: isActive = '', sort = defaultSort } = params;
  return { search, isActive, sort };
}

/** Rows that match in the order asked for; a team has few of them, so the browser does this without the server. */
export function selectRows<Row extends CatalogRow>(rows: readonly Row[], wanted: WantedRows, locale: string): Row[] {
  const words = plain(wanted.search).split(/\s+/).filter(Boolean);
  const state = wanted.isActive === 'true' || wanted.isActive === 'false' ? wanted.isActive : null;
  const found = rows.filter(
    (row) =>
      (state === null || String(row.isActive) === state) && words.every((word) => plain(row.search).includes(word)),
  );
  const isDescending = wanted.sort.startsWith('-');
  const key = isDescending ? wanted.sort.slice(1) : wanted.sort;
  const collator = new Intl.Collator(locale, { numeric: true });
  const compare = (a: Row, b: Row) =>
    compareKeys(a.sortKeys[key] ?? '', b.sortKeys[key] ?? '', collator) || a.id - b.id;
  return found.sort((a, b) => (isDescending ? compare(b, a) : compare(a, b)));
}

function compareKeys(a: string | number, b: string | number, collator: Intl.Collator): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b));
}

/** Small letters without accents: `Sesión` is found by `sesion`. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
