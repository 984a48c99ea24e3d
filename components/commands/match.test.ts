import { describe, expect, it } from 'vitest';
import { matchesWords } from './match';

describe('a typed text matches a command', () => {
  it('when every word of it begins a word of the command, without accents or capitals', () => {
    expect(matchesWords('cli', 'Go to Clients')).toBe(true);
    expect(matchesWords('new cli', 'New Client')).toBe(true);
    expect(matchesWords('ubicacion', 'Nuevo Ubicación')).toBe(true);
    expect(matchesWords('lients', 'Clients')).toBe(false);
    expect(matchesWords('new invoice', 'New Client')).toBe(false);
  });

  it('never when there is no word in it', () => {
    for (const text of ['', '  ', '?!']) expect(matchesWords(text, 'Clients')).toBe(false);
  });
});
