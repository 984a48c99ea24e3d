import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from '@playwright/test';

/** The last thing in the log of the server under test that looks like this; waits for it to be written. */
export async function readServerLog(pattern: RegExp): Promise<string> {
  const file = path.join(process.env.E2E_DATA_DIR ?? '', 'app.log');
  const found = () => [...readFileSync(file, 'utf8').matchAll(new RegExp(pattern, 'g'))].at(-1)?.[0] ?? '';
  await expect.poll(found, { timeout: 15_000 }).not.toBe('');
  return found();
}
