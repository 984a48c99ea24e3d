import { MAX_PER_PAGE, type Page, type PageRequest } from '@/lib/core/page';
import { toWireInstant } from '@/lib/core/time';
import { instantToWall } from '@/lib/core/wall-time';
import { logger } from '@/lib/infra/logger';

/** What a cell can hold: nothing is an empty cell, booleans are `true` and `false`. */
export type CsvValue = string | number | bigint | boolean | null | undefined;

export interface CsvColumn<Row> {
  /** The head of the column: the wire name of the field. */
  name: string;
  value: (row: Row) => CsvValue;
}

export interface CsvFile<Row> {
  /** Without `.csv`: letters of ASCII, digits and dashes. */
  name: string;
  columns: readonly CsvColumn<Row>[];
  /** Rows a page at a time, as {@link allPages} reads them. */
  pages: AsyncIterable<readonly Row[]>;
}

const BYTE_ORDER_MARK = '\uFEFF';
const LINE_END = '\r\n';

/**
 * A download of a CSV file (RFC 4180, UTF-8 with a byte order mark) that is written while its rows are read: memory holds
 * one page, and a slow reader slows the reading. The first page is read before the answer begins, so what refuses the list
 * can still be answered as a refusal; what fails later breaks the download off, so that no short file passes for a whole one.
 */
export async function csvResponse<Row>({ name, columns, pages }: CsvFile<Row>): Promise<Response> {
  const reader = pages[Symbol.asyncIterator]();
  const first = await reader.next();
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    start(stream) {
      const head = BYTE_ORDER_MARK + csvLine(columns.map((column) => column.name));
      stream.enqueue(encoder.encode(head + (first.done ? '' : csvLines(columns, first.value))));
      if (first.done) stream.close();
    },
    async pull(stream) {
      try {
        const { done, value } = await reader.next();
        if (done) stream.close();
        else stream.enqueue(encoder.encode(csvLines(columns, value)));
      } catch (error) {
        logger.error({ err: error }, 'a CSV file broke off');
        stream.error(error);
      }
    },
    async cancel() {
      await reader.return?.();
    },
  });
  return new Response(body, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${name}.csv"`,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    },
  });
}

/** Larger pages than those of a screen: fewer statements for the same rows. */
const EXPORT_PAGE = 5 * MAX_PER_PAGE;

/**
 * All rows of a list in its order, page after page by cursor: rows that come or go meanwhile neither repeat nor hide others.
 * @param read the list service with its query: `(page) => listEvents(ctx, { ...query, ...page })`
 */
export async function* allPages<Row>(read: (page: PageRequest) => Promise<Page<Row>>): AsyncGenerator<readonly Row[]> {
  for (let cursor: string | null | undefined; cursor !== null; ) {
    const { rows, nextCursor } = await read({ page: 1, perPage: EXPORT_PAGE, cursor });
    yield rows;
    cursor = nextCursor;
  }
}

/** The chosen rows of a list in its order; it is read no further than the last of them. */
export async function* onlyRows<Row extends { id: number }>(
  pages: AsyncIterable<readonly Row[]>,
  chosen: ReadonlySet<number>,
): AsyncGenerator<readonly Row[]> {
  let left = chosen.size;
  if (left === 0) return;
  for await (const rows of pages) {
    const found = rows.filter(({ id }) => chosen.has(id));
    yield found;
    left -= found.length;
    if (left <= 0) return;
  }
}

/** A list that is read at once, as the short lists are, for {@link CsvFile.pages}. */
export async function* onePage<Row>(read: () => Promise<readonly Row[]>): AsyncGenerator<readonly Row[]> {
  yield await read();
}

/**
 * Two columns of an instant: in UTC under its wire name, as the API writes it, and on the wall of the team's zone under the
 * name with `_local`.
 */
export function instantColumns<Row>(
  name: string,
  read: (row: Row) => Date | null,
  timeZone: string,
): [CsvColumn<Row>, CsvColumn<Row>] {
  const wall = (instant: Date) => instantToWall(instant, timeZone).replace('T', ' ');
  return [
    { name, value: (row) => mapNullable(read(row), toWireInstant) },
    { name: `${name}_local`, value: (row) => mapNullable(read(row), wall) },
  ];
}

function mapNullable<Value, Result>(value: Value | null, map: (value: Value) => Result): Result | null {
  return value === null ? null : map(value);
}

function csvLines<Row>(columns: readonly CsvColumn<Row>[], rows: readonly Row[]): string {
  return rows.map((row) => csvLine(columns.map(({ value }) => value(row)))).join('');
}

function csvLine(values: readonly CsvValue[]): string {
  return values.map(csvCell).join(',') + LINE_END;
}

/** Quotes within a cell are doubled; spaces at its edges would be lost in some readers. */
function csvCell(value: CsvValue): string {
  const text = typeof value === 'string' ? harmless(value) : String(value ?? '');
  return /[",;\r\n\t]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** What a spreadsheet reads as a formula, its full-width forms included, and such a text that was made harmless before. */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/;

/**
 * An apostrophe before a text that a spreadsheet would run as a formula (OWASP, "CSV injection"). Apostrophes before such a
 * text get one more, so taking one off always gives back what was put in.
 */
function harmless(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}
