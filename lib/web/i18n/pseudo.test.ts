import { expect, test } from 'vitest';
import { toPseudo } from './pseudo';

const message = { hint: 'You have {count, plural, one {# new <b>event</b>} other {# events of {name}}} today' };

test('Arabic letters replace the text of every branch, and no argument, plural or tag', () => {
  expect(toPseudo(message, 'ar-XB').hint).toMatch(
    /^[^a-z]+ \{count, plural, one \{# [^a-z]+ <b>[^a-z]+<\/b>\} other \{# [^a-z]+ \{name\}\}\} [^a-z]+$/i,
  );
});

test('the long form is two fifths longer', () => {
  expect(toPseudo({ save: 'Save this' }, 'en-XA').save).toBe('šáṽé ŧĥíš~~~~');
});

test('messages that the build compiled are changed in their text alone', () => {
  const compiled = [
    'You have ',
    ['count', 2, { one: [0, ' new ', ['b', 'event']], other: 0 }],
    [' ', ['day', 5, 'long']],
  ];
  expect(toPseudo({ compiled }, 'en-XA').compiled).toEqual([
    'ýóú ĥáṽé ~~~~',
    ['count', 2, { one: [0, ' ñéŵ ~~', ['b', 'éṽéñŧ~~']], other: 0 }],
    [' ', ['day', 5, 'long']],
  ]);
});
