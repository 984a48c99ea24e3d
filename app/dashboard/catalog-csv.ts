import { getLocale } from 'next-intl/server';
import { type CatalogRow, selectRows, wantedRows } from '@/components/catalog/catalog-row';
import type { Ability } from '@/lib/core/abilities';
import type { Ctx } from '@/lib/infra/ctx';
import { type CsvColumn, onePage } from '@/lib/web/csv';
import { csvRoute } from '@/lib/web/csv-route';

/** A short list as it is kept, and as its page shows it. */
export interface CatalogRead<Record, Row extends CatalogRow> {
  records: Record[];
  rows: Row[];
}

interface CatalogCsv<Record> {
  /** Of the file, without day and `.csv`. */
  name: string;
  ability: Ability;
  /** The order of the page without one in the address. */
  defaultSort: string;
  read: (ctx: Ctx, locale: string) => Promise<CatalogRead<Record, CatalogRow>>;
  /** Under the API's names; instants also in the given zone. */
  columns: (timeZone: string) => CsvColumn<Record>[];
}

/** The GET handler of a short list's export: all rows that its page with the same query shows, in its order. */
export function catalogCsvRoute<Record extends { id: number }>(file: CatalogCsv<Record>) {
  const { name, ability, defaultSort, read, columns } = file;
  return csvRoute(ability, (ctx, params) => {
    const find = async () => {
      const locale = await getLocale();
      const { records, rows } = await read(ctx, locale);
      const byId = new Map(records.map((record) => [record.id, record]));
      return selectRows(rows, wantedRows(params, defaultSort), locale).flatMap(({ id }) => byId.get(id) ?? []);
    };
    return { name, columns: columns(ctx.team.timezone), pages: onePage(find) };
  });
}

/** Several ids in one cell. */
export function idsIn(ids: readonly number[]): string {
  return ids.join(' ');
}
