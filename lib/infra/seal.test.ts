import { describe, expect, it } from 'vitest';
import { seal, unseal } from './seal';

const PURPOSE = { label: 'test', owner: '7' };

describe('a sealed text', () => {
  it('opens for what it was sealed for, and looks different each time', () => {
    const [first, second] = [seal('a quiet secret', PURPOSE), seal('a quiet secret', PURPOSE)];
    expect(unseal(first, PURPOSE)).toBe('a quiet secret');
    expect(unseal(second, PURPOSE)).toBe('a quiet secret');
    expect(first.equals(second)).toBe(false);
    expect(first.toString('latin1')).not.toContain('quiet');
  });

  it('opens neither for another owner or kind, nor after a change of a single bit', () => {
    const sealed = seal('a quiet secret', PURPOSE);
    expect(unseal(sealed, { ...PURPOSE, owner: '8' })).toBeNull();
    expect(unseal(sealed, { ...PURPOSE, label: 'other' })).toBeNull();
    for (const place of [0, 14, sealed.length - 1]) {
      const changed = Buffer.from(sealed);
      changed[place] = (changed[place] ?? 0) ^ 1;
      expect(unseal(changed, PURPOSE)).toBeNull();
    }
    expect(unseal(Buffer.alloc(3), PURPOSE)).toBeNull();
  });
});
