import { readFileSync } from 'node:fs';
import path from 'node:path';

/** Names the build that runs; a page that was drawn by another one is out of date. */
export const buildId = readBuildId();

function readBuildId(): string {
  try {
    return readFileSync(path.join(process.cwd(), '.next/BUILD_ID'), 'utf8').trim();
  } catch {
    return 'development';
  }
}
