import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CsvError, DELIMITERS, decodeText, guessDelimiter, readCsv, writeCsv } from './rules';

const cells = (text: string) => readCsv(text).rows.map((row) => row.cells);
const faultOf = (text: string) => {
  try {
    readCsv(text);
  } catch (error) {
    return error instanceof CsvError ? { fault: error.fault, line: error.line } : error;
  }
  return null;
};

describe('reading comma-separated values', () => {
  it('keeps delimiters, line breaks and doubled quotes inside quotes', () => {
    const text = 'name,notes\r\n"Vidal, Nora","says ""hi""\r\nand goes"\r\n';
    expect(cells(text)).toEqual([['Vidal, Nora', 'says "hi"\r\nand goes']]);
  });

  it('takes every kind of line end, with or without one at the end of the file', () => {
    for (const end of ['\n', '\r\n', '\r']) {
      expect(cells(`a,b${end}1,2${end}3,4`)).toEqual([
        ['1', '2'],
        ['3', '4'],
      ]);
      expect(cells(`a,b${end}1,2${end}3,4${end}`)).toHaveLength(2);
    }
  });

  it('leaves out empty lines and tells each record by the line it begins on', () => {
    const { rows } = readCsv('a,b\n\n1,"x\ny"\n,\n2,z\n');
    expect(rows.map(({ line }) => line)).toEqual([3, 6]);
  });

  it('fills up short records and gives long ones room', () => {
    expect(readCsv('a,b\n1\n1,2,3')).toMatchObject({
      header: ['a', 'b', ''],
      rows: [{ cells: ['1', '', ''] }, { cells: ['1', '2', '3'] }],
    });
  });

  it('takes a quote inside a plain field as it is', () => {
    expect(cells('a,b\n5" nails,x')).toEqual([['5" nails', 'x']]);
  });

  it('refuses a file without a header and a quote that is never closed, naming the line', () => {
    expect(faultOf('')).toEqual({ fault: 'empty', line: 1 });
    expect(faultOf('\n \n')).toEqual({ fault: 'empty', line: 1 });
    expect(faultOf('a,b\n1,2\n3,"open\nand on')).toEqual({ fault: 'quote', line: 3 });
  });

  it('finds the delimiter by the header, not by what stands in quotes', () => {
    expect(guessDelimiter('name;"a,b,c,d";mail\n1;2;3')).toBe(';');
    expect(guessDelimiter('name\temail\n')).toBe('\t');
    expect(guessDelimiter('name')).toBe(',');
  });

  it('reads back whatever was written, with each delimiter', () => {
    const cell = fc.string({
      unit: fc.constantFrom('a', 'ñ', '"', ',', ';', '\t', '\n', '\r', ' ', '😀'),
      maxLength: 12,
    });
    const table = fc.integer({ min: 1, max: 5 }).chain((width) =>
      fc.array(
        fc.array(cell, { minLength: width, maxLength: width }).filter((row) => row.some((text) => text.trim() !== '')),
        { minLength: 1, maxLength: 8 },
      ),
    );
    fc.assert(
      fc.property(table, fc.constantFrom(...DELIMITERS), (records, delimiter) => {
        const { header, rows } = readCsv(writeCsv(records, delimiter), delimiter);
        expect([header, ...rows.map((row) => row.cells)]).toEqual(records);
      }),
      { numRuns: 500 },
    );
  });

  it('never fails but with a reason, and never loops, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('"', ',', '\n', '\r', 'x'), maxLength: 60 }), (text) => {
        try {
          const { header, rows } = readCsv(text, ',');
          for (const row of rows) expect(row.cells).toHaveLength(header.length);
        } catch (error) {
          expect(error).toBeInstanceOf(CsvError);
        }
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('the text of a file', () => {
  const utf8 = (text: string) => new TextEncoder().encode(text);

  it('is UTF-8, with or without a byte order mark', () => {
    expect(decodeText(utf8('Núñez'))).toBe('Núñez');
    expect(decodeText(utf8('\uFEFFname'))).toBe('name');
  });

  it('is Windows-1252 where it cannot be UTF-8', () => {
    expect(decodeText(Uint8Array.from([0x4e, 0xfa, 0xf1, 0x65, 0x7a, 0x20, 0x80]))).toBe('Núñez €');
  });

  it('is every text that UTF-8 can say', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        fc.pre(!text.includes('\0') && !text.startsWith('\uFEFF') && text.isWellFormed());
        expect(decodeText(utf8(text))).toBe(text);
      }),
    );
  });

  it('is not a picture or a spreadsheet', () => {
    expect(() => decodeText(Uint8Array.from([0x89, 0x50, 0, 0]))).toThrow(CsvError);
  });
});
