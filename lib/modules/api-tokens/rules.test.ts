import { describe, expect, it } from 'vitest';
import { abilitiesOfPreset, parseBearer, presetOfAbilities, TOKEN_PRESETS } from './rules';
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
  const form = { name: 'Site', preset: 'everything', abilities: [], expires_in_days: '' };

  it('takes a preset over what else is ticked', () => {
    expect(newTokenForm.parse({ ...form, abilities: ['events:read'] }).abilities).toEqual(['*']);
  });

  it('asks for at least one ability when they are picked by hand', () => {
    expect(newTokenForm.safeParse({ ...form, preset: 'custom' }).error?.issues[0]?.path).toEqual(['abilities']);
  });

  it('knows the lifetimes on offer and no other', () => {
    expect(newTokenForm.parse(form).expiresInDays).toBeNull();
    expect(newTokenForm.parse({ ...form, expires_in_days: '30' }).expiresInDays).toBe(30);
    expect(newTokenForm.safeParse({ ...form, expires_in_days: '31' }).success).toBe(false);
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
