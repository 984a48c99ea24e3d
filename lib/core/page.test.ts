import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { effectiveAbilities } from './abilities';
import { toId } from './ids';
import { likePattern } from './like-pattern';
import { lastPage, pageQuery } from './page';
import { freeSlug, toSlug } from './slug';

const query = z.object(pageQuery);

describe('paging', () => {
  it.each([
    [{}, { page: 1, per_page: 50 }],
    [
      { page: '0', per_page: '0' },
      { page: 1, per_page: 1 },
    ],
    [
      { page: '-4', per_page: '101' },
      { page: 1, per_page: 100 },
    ],
    [
      { page: 'x', per_page: '1e9' },
      { page: 1, per_page: 50 },
    ],
    [{ page: '99999999999999999999' }, { page: 1_000_000, per_page: 50 }],
  ])('brings %j to the nearest that is allowed', (given, expected) => {
    expect(query.parse(given)).toEqual(expected);
  });

  it('has one page even when it is empty', () => {
    expect(lastPage({ total: 0, perPage: 50 })).toBe(1);
    expect(lastPage({ total: 101, perPage: 50 })).toBe(3);
  });
});

describe('ids of paths', () => {
  it.each(['0', '-1', '01', '1.5', '2147483648', '99999999999', 'abc', '', '１'])('refuse %j', (segment) => {
    expect(toId(segment)).toBeNull();
  });
  it('go up to the largest integer', () => {
    expect(toId('2147483647')).toBe(2_147_483_647);
  });
});

describe('slugs', () => {
  it('are always usable in an address', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        expect(toSlug(name, 'fallback')).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      }),
    );
  });
  it('drop accents, and number what is taken', () => {
    expect(toSlug('Peluquería Ñandú & Söhne', 'x')).toBe('peluqueria-nandu-sohne');
    expect(toSlug('日本', 'team')).toBe('team');
    expect(freeSlug('a', new Set(['a', 'a-2']))).toBe('a-3');
  });
});

describe('abilities', () => {
  it('of a token narrow the role and never widen it', () => {
    expect([...effectiveAbilities('owner', ['clients:read'])]).toEqual(['clients:read']);
    expect(effectiveAbilities('staff', ['*', 'team:write']).has('team:write')).toBe(false);
    expect(effectiveAbilities('staff', ['team:write']).size).toBe(0);
    expect(effectiveAbilities('manager', ['*']).has('tokens:write')).toBe(false);
    expect(effectiveAbilities('owner', ['no:such']).size).toBe(0);
  });
});

describe('searches', () => {
  it('take the signs of LIKE literally', () => {
    expect(likePattern('50%_\\')).toBe('%50\\%\\_\\\\%');
  });
});
