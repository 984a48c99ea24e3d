import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCsv } from './csv/rules';
import { chunkRows, guessMapping, type PreparedRow, prepareRows, repeatedLines } from './rules';

describe('the columns of a file', () => {
  it('are known by their heads in English and Spanish, however they are written', () => {
    expect(guessMapping(['Full Name', 'E-mail', 'Mobile phone', 'Shoe size', 'Tags'])).toEqual([
      'name',
      'email',
      'phone',
      null,
      'tags',
    ]);
    expect(guessMapping(['Nombre', 'Apellidos', 'Correo electrónico', 'Teléfono', 'Observaciones'])).toEqual([
      'first_name',
      'last_name',
      'email',
      'phone',
      'notes',
    ]);
  });

  it('give each field once, and take a lone first name for the whole', () => {
    expect(guessMapping(['Nombre', 'Correo', 'Mail'])).toEqual(['name', 'email', null]);
  });
});

describe('the rows of a file', () => {
  it('say only what they have, with first and last name as one and tags as a list', () => {
    const table = readCsv('Nombre,Apellidos,Correo,Etiquetas\nNora,Vidal,, VIP ; vip | Color\n');
    expect(prepareRows(table, guessMapping(table.header))).toEqual([
      { line: 2, values: { name: 'Nora Vidal', tags: ['vip', 'Color'] } },
    ]);
  });

  it('are one client when e-mail, or name and phone digits, are the same', () => {
    const rows: PreparedRow[] = [
      { line: 2, values: { name: 'Nora', email: 'NORA@example.com' } },
      { line: 3, values: { name: 'Other', email: 'nora@example.com' } },
      { line: 4, values: { name: 'Omar', phone: '+34 600 555 123' } },
      { line: 5, values: { name: 'omar', phone: '600555123' } },
      { line: 6, values: { name: 'Omar' } },
    ];
    expect([...repeatedLines(rows)]).toEqual([
      [3, 2],
      [5, 4],
    ]);
  });

  it('are sent in parts that are neither too long nor too many, none lost and in order', () => {
    const row = fc.record({ line: fc.nat(), values: fc.record({ name: fc.string({ maxLength: 200 }) }) });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 60 }), fc.integer({ min: 1, max: 20 }), (rows, size) => {
        const chunks = chunkRows(rows, size);
        expect(chunks.flat()).toEqual(rows);
        expect(chunks.every((chunk) => chunk.length > 0 && chunk.length <= size)).toBe(true);
      }),
    );
    const long = Array.from({ length: 100 }, (_, line) => ({ line, values: { notes: 'x'.repeat(10_000) } }));
    expect(chunkRows(long, 500).every((chunk) => JSON.stringify(chunk).length < 500_000)).toBe(true);
  });
});
