import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** A hash over the content of files and folders, in a stable order; what is missing counts as missing. */
export function fingerprint(roots: string[], ignore: RegExp): string {
  const hash = createHash('sha256').update(process.version);
  for (const file of roots.flatMap((root) => filesOf(root, ignore))) {
    hash.update(`\0${file}\0`).update(readFileSync(file));
  }
  return hash.digest('hex');
}

function filesOf(root: string, ignore: RegExp): string[] {
  if (ignore.test(root)) return [];
  const stat = statSync(root, { throwIfNoEntry: false });
  if (!stat) return [];
  if (!stat.isDirectory()) return [root];
  return readdirSync(root)
    .sort()
    .flatMap((name) => filesOf(path.join(root, name), ignore));
}
