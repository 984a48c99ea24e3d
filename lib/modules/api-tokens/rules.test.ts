import { describe, expect, it } from 'vitest';
import { ABILITIES, type Ability } from '@/lib/core/abilities';
import {
  abilitiesOfPreset,
  expiryState,
  isForgotten,
  parseBearer,
  presetOfAbilities,
  TOKEN_PRESETS,
  ungrantable,
} from './rules';
import { newTokenForm } from './schema';

describe('token presets', () => {
  it('are recognised by the abilities that they grant', () => {
    for (const preset of TOKEN_PRESETS.filter((name) => name !== 'custom')) {
      expect(presetOfAbilities(abilitiesOfPreset(preset, []))).toBe(preset);
    }
    expect(presetOfAbilities(['events:read'])).toBe('custom');
  });

  it('let a booking site book without reading clients or other bookings', () => {
    const granted = abilitiesOfPreset('booking_site', []);
    expect(granted).toContain('events:write');
    expect(granted).not.toContain('events:read');
    expect(granted.some((ability) => ability.startsWith('clients'))).toBe(false);
  });

  it('never let a read-only token write', () => {
    expect(abilitiesOfPreset('read_only', ['events:write']).every((ability) => ability.endsWith(':read'))).toBe(true);
  });
});

describe('the form of a new token', () => {
  const form = { name: 'Site', preset: 'everything', abilities: [], lifetime: 'never', last_day: '' };

  it('takes a preset over what else is ticked', () => {
    expect(newTokenForm.parse({ ...form, abilities: ['events:read'] }).abilities).toEqual(['*']);
  });

  it('asks for at least one ability when they are picked by hand', () => {
    expect(newTokenForm.safeParse({ ...form, preset: 'custom' }).error?.issues[0]?.path).toEqual(['abilities']);
  });

  it('knows the lifetimes on offer and no other, and asks for a day where one is meant', () => {
    expect(newTokenForm.safeParse({ ...form, lifetime: '31' }).success).toBe(false);
    const dated = { ...form, lifetime: 'date' };
    expect(newTokenForm.parse({ ...dated, last_day: '2031-03-04' }).lastDay).toBe('2031-03-04');
    for (const day of ['', '2031-02-30', 'soon']) {
      expect(newTokenForm.safeParse({ ...dated, last_day: day }).error?.issues[0]?.path).toEqual(['last_day']);
    }
  });
});

describe('expiryState', () => {
  const now = new Date('2026-03-01T00:00:00Z');

  it.each([
    [null, 'never'],
    ['2026-03-01T00:00:00Z', 'over'],
    ['2026-03-02T00:00:00Z', 'soon'],
    ['2026-03-15T00:00:00Z', 'later'],
  ])('of %s is %s', (end, state) => {
    expect(expiryState(end === null ? null : new Date(end), now)).toBe(state);
  });
});

describe('isForgotten', () => {
  const now = new Date('2026-06-01T00:00:00Z');
  const created = new Date('2026-01-01T00:00:00Z');

  it('counts from the last use, or from the making of a token that was never used', () => {
    expect(isForgotten({ lastUsedAt: null, createdAt: created }, now)).toBe(true);
    expect(isForgotten({ lastUsedAt: new Date('2026-05-01T00:00:00Z'), createdAt: created }, now)).toBe(false);
    expect(isForgotten({ lastUsedAt: null, createdAt: new Date('2026-05-01T00:00:00Z') }, now)).toBe(false);
  });
});

describe('ungrantable', () => {
  const maker = (abilities: Ability[]) => ({ role: 'owner' as const, abilities: new Set(abilities) });

  it('lets nobody give away what they do not have', () => {
    expect(
      ungrantable(['events:read', 'events:write', 'tokens:write'], maker(['events:read', 'tokens:write'])),
    ).toEqual([1]);
  });

  it('lets only those give everything who may do all that their role may', () => {
    expect(ungrantable(['*'], maker(['tokens:write']))).toEqual([0]);
    expect(ungrantable(['*'], maker([...ABILITIES]))).toEqual([]);
  });
});

describe('parseBearer', () => {
  it.each([null, '', 'Bearer', 'Bearer 1', 'Bearer x|secret', 'Basic 1|secret', 'Bearer 0|secret', 'Bearer 1|'])(
    'finds no token in %j',
    (header) => {
      expect(parseBearer(header)).toBeNull();
    },
  );

  it('reads id and secret', () => {
    expect(parseBearer('bearer 12|s3cr|et')).toEqual({ id: 12, secret: 's3cr|et' });
  });
});
