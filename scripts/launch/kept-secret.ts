import { randomBytes } from 'node:crypto';
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** A secret that is made on the first start and kept in the data folder, readable by its owner only. */
export function keptSecret(dataDir: string, name: string, make: () => string): string {
  const known = readSecret(dataDir, name);
  if (known) return known;
  const secret = make();
  keepSecret(dataDir, name, secret);
  return secret;
}

export function keepSecret(dataDir: string, name: string, secret: string): void {
  const file = path.join(dataDir, name);
  writeFileSync(file, `${secret}\n`, { mode: 0o600 });
  chmodSync(file, 0o600);
}

export function readSecret(dataDir: string, name: string): string | undefined {
  try {
    return readFileSync(path.join(dataDir, name), 'utf8').trim() || undefined;
  } catch {
    return undefined;
  }
}

/** 256 bits. */
export function makeKey(): string {
  return randomBytes(32).toString('base64url');
}

/** About 80 bits in letters nobody confuses, in groups a person can type. */
export function makePassword(): string {
  const letters = 'abcdefghjkmnpqrstuvwxyz23456789';
  const picked = [...randomBytes(64)].filter((byte) => byte < 248).map((byte) => letters[byte % letters.length]);
  return [0, 4, 8, 12].map((start) => picked.slice(start, start + 4).join('')).join('-');
}
