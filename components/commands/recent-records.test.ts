import { describe, expect, it } from 'vitest';
import { type RecentRecord, recordKindOf, withRecord } from './recent-records';

const client = (id: number): RecentRecord => ({
  kind: 'client',
  href: `/dashboard/clients/${id}`,
  title: `Client ${id}`,
});

describe('recent records', () => {
  it('are pages of one client, event or invoice', () => {
    expect(recordKindOf('/dashboard/clients/12')).toBe('client');
    expect(recordKindOf('/dashboard/finance/invoices/3')).toBe('invoice');
    for (const path of [
      '/dashboard/clients',
      '/dashboard/clients/12/merge',
      '/dashboard/staff/4',
      '//evil/clients/1',
    ]) {
      expect(recordKindOf(path)).toBeNull();
    }
  });

  it('are few, each once, the newest first', () => {
    const many = [1, 2, 3, 4, 5, 6, 7, 3].reduce<RecentRecord[]>((kept, id) => withRecord(kept, client(id)), []);
    expect(many.map(({ href }) => href.split('/').at(-1))).toEqual(['3', '7', '6', '5', '4', '2']);
  });
});
