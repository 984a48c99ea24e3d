import { describe, expect, it } from 'vitest';
import { invitationLetter, passwordResetLetter, renderLetter } from './rules';

const facts = {
  team: 'Salon <b>Sol</b>',
  inviter: 'Ana "Ann"\r\nBcc: all@example.com',
  role: 'staff',
  url: 'https://book.example.com/invite/abc',
  until: '30 March',
} as const;

describe('a letter', () => {
  it('carries its link in both parts, in every language', () => {
    for (const locale of ['en', 'es'] as const) {
      for (const letter of [
        invitationLetter(locale, facts),
        passwordResetLetter(locale, { name: 'Ana', url: facts.url }),
      ]) {
        const { text, html } = renderLetter(letter, { name: 'Openslot', accentColor: null });
        expect(text).toContain(facts.url);
        expect(html).toContain(`href="${facts.url}"`);
      }
    }
  });

  it('escapes what people typed, and keeps the subject on one line', () => {
    const { subject, html } = renderLetter(invitationLetter('en', facts), { name: facts.team, accentColor: '#ffee00' });
    expect(html).not.toContain('<b>');
    expect(html).toContain('Salon &lt;b&gt;Sol&lt;/b&gt;');
    expect(subject).not.toMatch(/[\r\n]/);
  });

  it('writes dark on a light accent and light on a dark one', () => {
    const letter = invitationLetter('en', facts);
    expect(renderLetter(letter, { name: 'Sol', accentColor: '#ffee00' }).html).toContain(
      'background:#ffee00;color:#17171c',
    );
    expect(renderLetter(letter, { name: 'Sol', accentColor: '#111144' }).html).toContain(
      'background:#111144;color:#ffffff',
    );
  });
});
