import { spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { DatabaseError } from '@/lib/infra/postgres-errors';
import { type PostgresPlace, postgresEnvironment, runAs } from '@/lib/infra/postgres-place';

interface ClusterSettings {
  password: string;
  durability: 'on' | 'off';
}

/**
 * Makes an empty cluster: UTF-8, sorted by code point whatever the machine's locale, passwords by SCRAM. It gets its
 * name only when complete, so an interrupted first start leaves nothing that looks like a database.
 *
 * @throws DatabaseError
 */
export function createCluster(place: PostgresPlace, { password, durability }: ClusterSettings): void {
  const draft = `${place.directory}.new`;
  const passwordFile = `${place.directory}.pw`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { mode: 0o700 });
  rmSync(passwordFile, { force: true });
  writeFileSync(passwordFile, password, { mode: 0o600 });
  for (const file of [draft, passwordFile]) giveTo(place, file);
  try {
    const args = ['-D', draft, '--username=openslot', `--pwfile=${passwordFile}`, '--auth=scram-sha-256'];
    const locale = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
    const speed = durability === 'off' ? ['--no-sync'] : [];
    const run = runAs(place.account, place.binaries.initdb, [...args, ...locale, ...speed, '--no-instructions']);
    if (run.status !== 0) {
      throw new DatabaseError('The database could not be created.', run.stderr || run.error?.message);
    }
    renameSync(draft, place.directory);
  } finally {
    rmSync(passwordFile, { force: true });
    rmSync(draft, { recursive: true, force: true });
  }
}

/** Gives a cluster whose password was lost a new one, without opening it to anybody meanwhile. */
export function resetPassword(place: PostgresPlace, password: string): void {
  const args = ['--single', '-D', place.directory, 'postgres'];
  const run = spawnSync(place.binaries.postgres, args, {
    ...place.account,
    cwd: '/',
    env: postgresEnvironment(),
    input: `ALTER ROLE openslot PASSWORD '${password}'\n`,
    encoding: 'utf8',
  });
  if (run.status !== 0) throw new DatabaseError('The password of the database could not be renewed.', run.stderr);
}

/** Moves a cluster out of the way and returns its new place. */
export function setAside(directory: string): string {
  const base = path.dirname(directory);
  let count = 1;
  while (existsSync(path.join(base, `postgres.old-${count}`))) count += 1;
  const target = path.join(base, `postgres.old-${count}`);
  renameSync(directory, target);
  return target;
}

function giveTo({ account }: PostgresPlace, file: string): void {
  if (account) chownSync(file, account.uid, account.gid);
}
