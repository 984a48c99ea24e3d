import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { color, email, id, nullable, optionalText, text } from './fields';
import { problemTexts, toProblems } from './problems';

const schema = z.object({
  invitee_email: email,
  name: text(5),
  notes: optionalText(10),
  count: z.number().int().min(2).max(9),
  kind: z.enum(['a', 'b']).optional(),
  color: color.optional(),
  place_id: nullable(id),
  list: z.array(id).max(2).optional(),
});

function texts(input: unknown) {
  const parsed = schema.safeParse(input);
  return parsed.success ? {} : problemTexts(toProblems(parsed.error, input));
}

const valid = { invitee_email: 'a@example.com', name: 'A', count: 3 };

describe('problems of fields', () => {
  it('are all told, in the words of the reference', () => {
    expect(texts({})).toEqual({
      invitee_email: ['The invitee email field is required.'],
      name: ['The name field is required.'],
      count: ['The count field is required.'],
    });
  });

  it.each([
    ['invitee_email', 'nobody', 'The invitee email must be a valid email address.'],
    ['invitee_email', 7, 'The invitee email must be a string.'],
    ['name', '   ', 'The name must be at least 1 characters.'],
    ['name', 'sixsix', 'The name may not be greater than 5 characters.'],
    ['name', 'a\0', 'The name is invalid.'],
    ['name', '\ud800', 'The name is invalid.'],
    ['count', 'three', 'The count must be a number.'],
    ['count', 1.5, 'The count must be an integer.'],
    ['count', 1, 'The count must be at least 2.'],
    ['count', 10, 'The count may not be greater than 9.'],
    ['kind', 'c', 'The selected kind is invalid.'],
    ['color', 'red', 'The color must be a colour such as #3B82F6.'],
    ['list', 'x', 'The list must be an array.'],
    ['list', [1, 2, 3], 'The list may not have more than 2 items.'],
  ])('%s: %j → %s', (field, value, expected) => {
    expect(texts({ ...valid, [field]: value })).toEqual({ [field]: [expected] });
  });

  it('name the place inside a list', () => {
    expect(texts({ ...valid, list: [1, 'x'] })).toEqual({ 'list.1': ['The list.1 must be a number.'] });
  });

  it('take an empty optional field as cleared', () => {
    expect(schema.parse({ ...valid, notes: '', place_id: '' })).toMatchObject({ notes: null, place_id: null });
  });
});
