import { describe, expect, it } from 'vitest';
import { renderLetter } from '../rules';
import { emailChangeLetter, type SecurityNotice, securityLetter } from './rules';

const NOTICES: SecurityNotice[] = [
  'password_changed',
  'second_factor_on',
  'second_factor_off',
  'recovery_code_used',
  'email_change_asked',
];
const url = 'https://book.example.com/dashboard/settings/security';

describe('a letter about an account', () => {
  it('says what happened in words of its own, in every language, and leads to where it can be put right', () => {
    for (const locale of ['en', 'es'] as const) {
      const letters = NOTICES.map((notice) => securityLetter(locale, { notice, name: 'Ana <b>', url }));
      expect(new Set(letters.map(({ subject }) => subject)).size).toBe(NOTICES.length);
      for (const letter of [...letters, emailChangeLetter(locale, { name: 'Ana <b>', url })]) {
        const { text, html } = renderLetter(letter, { name: 'Openslot', accentColor: null });
        expect(text).toContain(url);
        expect(html).toContain(`href="${url}"`);
        expect(html).not.toContain('<b>');
      }
    }
  });
});
