import { describe, expect, it } from 'vitest';
import { type CatalogRow, selectRows } from './catalog-row';

function row(id: number, name: string, change: Partial<CatalogRow> = {}): CatalogRow {
  return { id, name, isActive: true, search: name, sortKeys: { name, price: id * 100 }, ...change };
}

const rows = [row(1, 'Öl'), row(2, 'nagel 10'), row(3, 'Nagel 9', { isActive: false }), row(4, 'Sesión larga')];
const ids = (search: string, isActive = '', sort = 'name') =>
  selectRows(rows, { search, isActive, sort }, 'en').map(({ id }) => id);

describe('a short list', () => {
  it('is ordered as people read, numbers by their value, both ways', () => {
    expect(ids('')).toEqual([3, 2, 1, 4]);
    expect(ids('', '', '-name')).toEqual([4, 1, 2, 3]);
    expect(ids('', '', '-price')).toEqual([4, 3, 2, 1]);
  });

  it('is searched by every word, without regard to case and accents', () => {
    expect(ids('sesion LARGA')).toEqual([4]);
    expect(ids('larga kurz')).toEqual([]);
  });

  it('shows one state only when it is one that exists', () => {
    expect(ids('', 'false')).toEqual([3]);
    expect(ids('', 'true')).toEqual([2, 1, 4]);
    expect(ids('', 'sometimes')).toHaveLength(4);
  });

  it('keeps the order of ids where an unknown order is asked for', () => {
    expect(ids('', '', 'weight')).toEqual([1, 2, 3, 4]);
  });
});
