import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Page, PageRequest } from '@/lib/core/page';
import { allPages, type CsvColumn, csvResponse, instantColumns, onePage, onlyRows } from './csv';

const columnsOf = (width: number): CsvColumn<string[]>[] =>
  Array.from({ length: width }, (_, index) => ({ name: `field_${index}`, value: (row) => row[index] }));

async function fileOf<Row>(columns: CsvColumn<Row>[], rows: readonly Row[]): Promise<string> {
  const response = await csvResponse({ name: 'rows', columns, pages: onePage(async () => rows) });
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await response.arrayBuffer());
}

/** RFC 4180 by the letter, written apart from the code that it judges. */
function parse(text: string): string[][] {
  const records: string[][] = [];
  let record: string[] = [];
  for (let at = 0; at < text.length; ) {
    let cell = '';
    if (text[at] === '"') {
      for (at += 1; text[at] !== '"' || text[at + 1] === '"'; at += text[at] === '"' ? 2 : 1) cell += text[at];
      at += 1;
    } else {
      for (; at < text.length && text[at] !== ',' && text[at] !== '\r'; at += 1) cell += text[at];
    }
    record.push(cell);
    if (text[at] === ',') {
      at += 1;
      continue;
    }
    expect(text.slice(at, at + 2)).toBe('\r\n');
    at += 2;
    records.push(record);
    record = [];
  }
  return records;
}

const FORMULA_STARTS = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'];
const plain = (cell: string) => (/^'+[=+\-@\t\r\n＝＋－＠]/.test(cell) ? cell.slice(1) : cell);

const cell = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', "'", '"', ',', ';', ' ', 'a', '1', '＝') }),
);

describe('a CSV file', () => {
  it('parses back to what was put in, and no cell begins like a formula', async () => {
    const rows = fc.integer({ min: 1, max: 5 }).chain((width) =>
      fc.record({
        width: fc.constant(width),
        rows: fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 5 }),
      }),
    );
    await fc.assert(
      fc.asyncProperty(rows, async ({ width, rows }) => {
        const columns = columnsOf(width);
        const [head, ...cells] = parse((await fileOf(columns, rows)).slice(1));
        expect(head).toEqual(columns.map(({ name }) => name));
        expect(cells.map((row) => row.map(plain))).toEqual(rows);
        for (const text of cells.flat()) expect(FORMULA_STARTS).not.toContain(text[0]);
      }),
      { numRuns: 500 },
    );
  });

  it('begins with a byte order mark, ends every line with CRLF and is offered for download', async () => {
    const pages = onePage(async () => [['Łódź'], ['two\nlines']]);
    const response = await csvResponse({ name: 'rows', columns: columnsOf(1), pages });
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="rows.csv"',
      'cache-control': 'no-store',
    });
    const bytes = new Uint8Array(await response.arrayBuffer());
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(new TextDecoder().decode(bytes)).toBe('field_0\r\nŁódź\r\n"two\nlines"\r\n');
  });

  it('leaves numbers below zero numbers, and writes nothing for what is not there', async () => {
    const columns = columnsOf(0);
    const values = [-49.5, 0, null, undefined, true, 12n];
    const named = values.map((value, index) => ({ name: `n${index}`, value: () => value }));
    expect(await fileOf([...columns, ...named], [[]])).toBe('\uFEFFn0,n1,n2,n3,n4,n5\r\n-49.5,0,,,true,12\r\n');
  });

  it('has only a head when nothing matches', async () => {
    expect(await fileOf(columnsOf(2), [])).toBe('\uFEFFfield_0,field_1\r\n');
  });

  it("writes an instant in UTC and on the wall of the team's zone", async () => {
    const columns = instantColumns<{ at: Date | null }>('start_time', ({ at }) => at, 'Europe/Madrid');
    const file = await fileOf(columns, [{ at: new Date('2026-07-01T07:15:00Z') }, { at: null }]);
    expect(file).toBe('\uFEFFstart_time,start_time_local\r\n2026-07-01T07:15:00Z,2026-07-01 09:15:00\r\n,\r\n');
  });
});

describe('reading all pages', () => {
  const pageOf = (from: number) => ({ rows: [[`${from}`]], page: 1, perPage: 1, total: 3 });

  it('follows the cursor to its end and reads no page before the one before is taken', async () => {
    const asked: (string | undefined)[] = [];
    const read = async ({ cursor }: PageRequest) => {
      asked.push(cursor);
      const from = Number(cursor ?? 1);
      return { ...pageOf(from), nextCursor: from < 3 ? String(from + 1) : null };
    };
    const response = await csvResponse({ name: 'rows', columns: columnsOf(1), pages: allPages(read) });
    expect(asked.length).toBeLessThan(3);
    expect(await response.text()).toBe('field_0\r\n1\r\n2\r\n3\r\n');
    expect(asked).toEqual([undefined, '2', '3']);
  });

  it('has the chosen rows only, and reads no further than the last of them', async () => {
    const asked: number[] = [];
    async function* pages() {
      for (const from of [1, 3, 5]) {
        asked.push(from);
        yield [{ id: from }, { id: from + 1 }];
      }
    }
    const columns = [{ name: 'id', value: ({ id }: { id: number }) => id }];
    const fileOf = async (...ids: number[]) =>
      (await csvResponse({ name: 'rows', columns, pages: onlyRows(pages(), new Set(ids)) })).text();
    expect(await fileOf(4, 1)).toBe('id\r\n1\r\n4\r\n');
    expect(asked).toEqual([1, 3]);
    expect(await fileOf(99, 5)).toBe('id\r\n5\r\n');
    expect(await fileOf()).toBe('id\r\n');
  });

  it('refuses before the file begins, and breaks off when a later page fails', async () => {
    const refuse = async (): Promise<Page<string[]>> => {
      throw new Error('refused');
    };
    await expect(csvResponse({ name: 'rows', columns: columnsOf(1), pages: allPages(refuse) })).rejects.toThrow();
    const failing = async ({ cursor }: PageRequest) => (cursor ? refuse() : { ...pageOf(1), nextCursor: '2' });
    const response = await csvResponse({ name: 'rows', columns: columnsOf(1), pages: allPages(failing) });
    await expect(response.text()).rejects.toThrow('refused');
  });
});
