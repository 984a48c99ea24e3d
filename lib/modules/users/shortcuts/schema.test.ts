import { describe, expect, it } from 'vitest';
import { DEFAULT_KEYS, SHORTCUT_NAMES } from './rules';
import { keyProblems } from './schema';

describe('the keys of a member', () => {
  it('can be told apart as they come', () => {
    expect(keyProblems(DEFAULT_KEYS)).toBeNull();
    expect(SHORTCUT_NAMES.toSorted()).toEqual(Object.keys(DEFAULT_KEYS).sort());
  });

  it('may repeat only on another level', () => {
    expect(keyProblems({ ...DEFAULT_KEYS, new: 'y' })).toBeNull();
    expect(Object.keys(keyProblems({ ...DEFAULT_KEYS, new: 'g' }) ?? {})).toEqual(['new', 'go']);
    expect(Object.keys(keyProblems({ ...DEFAULT_KEYS, home: 'e' }) ?? {})).toEqual(['home', 'events']);
  });

  it('leave lists and the calendar theirs', () => {
    expect(Object.keys(keyProblems({ ...DEFAULT_KEYS, new: 'x' }) ?? {})).toEqual(['new']);
    expect(keyProblems({ ...DEFAULT_KEYS, home: 'x' })).toBeNull();
  });
});
