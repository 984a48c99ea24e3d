import { describe, expect, it } from 'vitest';
import { typedValues } from './typed-values';

function form(...fields: [string, string][]): FormData {
  const data = new FormData();
  for (const [name, value] of fields) data.append(name, value);
  return data;
}

describe('typedValues', () => {
  it('hands back every field, ticked boxes of one name together', () => {
    expect(typedValues(form(['name', 'Ana'], ['staff_ids', '1'], ['staff_ids', '7']))).toEqual({
      name: 'Ana',
      staff_ids: '1,7',
    });
  });

  it('never hands back a password, a secret or a token', () => {
    const given = form(['password', 'p'], ['client_secret', 's'], ['payment_token', 't'], ['email', 'a@example.com']);
    expect(typedValues(given)).toEqual({ email: 'a@example.com' });
  });
});
