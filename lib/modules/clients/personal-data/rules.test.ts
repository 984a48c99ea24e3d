import { describe, expect, it } from 'vitest';
import { ERASED_EMAIL, erasedName, joinTraces, tracesIn, withoutTraces } from './rules';

const traces = {
  names: ['Ana', 'Ana Gil'],
  emails: ['ana@example.com'],
  phones: ['+34 600'],
  texts: ['Likes (green) tea.', 'completed', 'Comes with her dog at nine'],
};
const clean = (value: unknown) => withoutTraces(value, traces, 'Erased client')?.value;

describe('taking a person out of a record', () => {
  it('finds every trace however deep and in any case', () => {
    const record = { changes: { name: ['ANA GIL', 'Ana'] }, to: ['Ana Gil <Ana@Example.com>'] };
    expect(clean(record)).toEqual({
      changes: { name: ['Erased client', 'Erased client'] },
      to: [`Erased client <${ERASED_EMAIL}>`],
    });
  });

  it('takes out numbers, and notes that stand whole or are long', () => {
    const record = { a: 'Call +34 600', b: 'Likes (green) tea.', c: 'Note: comes with her dog at nine, always' };
    expect(clean(record)).toEqual({ a: 'Call ', b: '', c: 'Note: , always' });
  });

  it('leaves keys, and words that only contain a trace, and says when nothing was found', () => {
    expect(clean({ Ana: 'Banana, analysis, Anaïs, not completed' })).toBeUndefined();
    expect(clean({ count: 3, none: null, is: true })).toBeUndefined();
  });

  it('names the erased client in the language of the team', () => {
    expect([erasedName('es-MX'), erasedName('en'), erasedName('ja')]).toEqual([
      'Cliente borrado',
      'Erased client',
      'Erased client',
    ]);
  });
});

describe('the traces in a history', () => {
  it('are known by the names of the fields, before and after, in lists and in merged clients', () => {
    const changes = {
      invitee_name: ['Ana', 'Ana Gil'],
      start_time: ['2026-03-02T10:00:00Z', '2026-03-02T11:00:00Z'],
      merged: [{ id: 4, name: 'Anita', email: 'a@example.com', phone: null }, null],
      answers: [{ 7: 'A dog' }, null],
    };
    expect(joinTraces([tracesIn(changes), tracesIn({ name: ['Ana', ' Ana '] })])).toEqual({
      names: ['Ana', 'Ana Gil', 'Anita'],
      emails: ['a@example.com'],
      phones: [],
      texts: ['A dog'],
    });
  });
});
