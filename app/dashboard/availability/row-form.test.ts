import { expect, it } from 'vitest';
import { z } from 'zod';
import { rowForm } from './row-form';

it('makes lists of rows, and an empty list where every row was taken away', () => {
  const schema = rowForm(z.any(), ['rules']);
  expect(schema.parse({ name: 'A', 'rules.0.day': '1', 'rules.0.start': '09:00', 'rules.1.day': '2' })).toEqual({
    name: 'A',
    rules: [{ day: 1, start: '09:00' }, { day: 2 }],
  });
  expect(schema.parse({ name: 'A' })).toEqual({ name: 'A', rules: [] });
});
