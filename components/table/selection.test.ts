import { describe, expect, it } from 'vitest';
import { between } from './selection';

describe('a range of rows', () => {
  const page = ['5', '3', '9', '1'];

  it('takes the rows between two in the order of the page, both counted, in either direction', () => {
    expect(between(page, '3', '1')).toEqual(['3', '9', '1']);
    expect(between(page, '9', '5')).toEqual(['5', '3', '9']);
    expect(between(page, '9', '9')).toEqual(['9']);
  });

  it('is one row when the row it began at has left the page', () => {
    expect(between(page, '7', '9')).toEqual(['9']);
  });
});
