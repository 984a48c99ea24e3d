import { describe, expect, it } from 'vitest';
import { listHref, nextSort, singleParams, toSorting } from './list-search';

describe('the address of a list', () => {
  it('goes back to the first page whenever something else changes', () => {
    expect(listHref('/clients', { page: '4', search: 'ana' }, { sort: 'name' })).toBe('/clients?search=ana&sort=name');
    expect(listHref('/clients', { search: 'ana' }, { page: '2' })).toBe('/clients?search=ana&page=2');
  });

  it('leaves out what is empty', () => {
    expect(listHref('/clients', { search: 'ana' }, { search: null })).toBe('/clients');
  });

  it('turns a column around on the second press', () => {
    expect(nextSort('name', '-id')).toBe('name');
    expect(nextSort('name', 'name')).toBe('-name');
    expect(nextSort('name', '-name')).toBe('name');
    expect(toSorting('-name')).toEqual([{ id: 'name', desc: true }]);
  });

  it('takes the first of a parameter that is given twice', () => {
    expect(singleParams({ sort: ['name', 'id'], search: undefined, page: '' })).toEqual({ sort: 'name' });
  });
});
