import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { TOKENS } from './design-tokens';

it('are those of the stylesheet', async () => {
  const css = await readFile(path.resolve(import.meta.dirname, '../../app/globals.css'), 'utf8');
  for (const [name, [light, dark]] of Object.entries(TOKENS)) {
    expect(css).toContain(`--${name}: light-dark(${light}, ${dark});`);
  }
});
