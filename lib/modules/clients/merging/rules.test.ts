import { describe, expect, it } from 'vitest';
import { mergedFacts } from './rules';
import { mergeClientsInput } from './schema';

const ana = { name: 'Ana', email: 'ana@example.com', phone: null, notes: 'Likes tea', timezone: null, isActive: false };
const anna = {
  name: 'Anna',
  email: null,
  phone: '600 555 123',
  notes: 'Allergic',
  timezone: 'Europe/Madrid',
  isActive: true,
};

const choose = (choice: object) => mergedFacts(ana, anna, mergeClientsInput.parse({ other_id: 1, ...choice }));

describe('the client that two become', () => {
  it('has the values that only one of them has, and both notes', () => {
    expect(choose({})).toEqual({
      name: 'Ana',
      email: 'ana@example.com',
      phone: '600 555 123',
      timezone: 'Europe/Madrid',
      notes: 'Likes tea\n\nAllergic',
      isActive: true,
    });
  });

  it('has what was picked, and never loses a value to an empty one', () => {
    const picked = choose({ name: 'other', email: 'other', phone: 'kept', notes: 'other' });
    expect(picked).toMatchObject({ name: 'Anna', email: 'ana@example.com', phone: '600 555 123', notes: 'Allergic' });
  });

  it('does not say the same note twice', () => {
    expect(mergedFacts(ana, { ...anna, notes: 'Likes tea' }, mergeClientsInput.parse({ other_id: 1 })).notes).toBe(
      'Likes tea',
    );
  });
});
