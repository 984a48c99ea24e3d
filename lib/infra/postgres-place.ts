import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import path from 'node:path';
import { locateBinaries, type PostgresBinaries } from '@/lib/infra/postgres-binaries';
import { DatabaseError } from '@/lib/infra/postgres-errors';

/** The operating system's user that PostgreSQL runs as; undefined means "whoever runs this process". */
export interface Account {
  uid: number;
  gid: number;
}

/** Where the database lives and who runs it. */
export interface PostgresPlace {
  /** The cluster's folder; it may not exist yet, its parent does. */
  directory: string;
  binaries: PostgresBinaries;
  account: Account | undefined;
  /** A sentence for the operator when the data is not inside the data folder. */
  remark: string | undefined;
}

/** Root's clusters live here when the database's user cannot enter the data folder. */
const SYSTEM_FOLDER = '/var/lib/openslot';

/**
 * Decides where PostgreSQL runs. An ordinary user runs it in place. PostgreSQL refuses root, so as root it runs as
 * another user, and what that user cannot enter (a clone under /root, say) is put under /var/lib/openslot.
 *
 * @throws DatabaseError when the data belongs to somebody else, or no other user can be found or made
 */
export async function choosePlace(dataDir: string): Promise<PostgresPlace> {
  const binaries = await locateBinaries();
  const inside = path.join(dataDir, 'postgres');
  if (process.getuid?.() !== 0) {
    assertOwn(inside);
    return { directory: inside, binaries, account: undefined, remark: undefined };
  }
  const outside = systemDirectory(dataDir);
  const account = ownerOf(inside) ?? ownerOf(outside) ?? findAccount();
  const directory = canHold(dataDir, account) ? inside : outside;
  if (directory === outside) makeSystemDirectory(outside);
  return {
    directory,
    binaries: canRun(binaries, account) ? binaries : copyBinaries(binaries),
    account,
    remark: directory === outside ? `data in ${outside}` : undefined,
  };
}

/** The system folder of a data folder: stable, and different for every data folder of the machine. */
export function systemDirectory(dataDir: string): string {
  const hash = createHash('sha256').update(path.resolve(dataDir)).digest('hex').slice(0, 16);
  return path.join(SYSTEM_FOLDER, hash, 'postgres');
}

/** Runs a command as the account, in a folder everybody may enter. */
export function runAs(account: Account | undefined, command: string, args: string[]) {
  return spawnSync(command, args, { ...account, cwd: '/', encoding: 'utf8', env: postgresEnvironment() });
}

/** The server must not inherit settings of somebody's own PostgreSQL, nor a locale. */
export function postgresEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^(PG|LC_|LANG|NODE_|DATABASE_URL|AUTH_)/.test(name));
  return { ...Object.fromEntries(kept), LC_ALL: 'C', NODE_ENV: process.env.NODE_ENV };
}

function assertOwn(directory: string): void {
  if (!existsSync(directory) || process.getuid === undefined) return;
  const { uid } = statSync(directory);
  if (uid === process.getuid()) return;
  throw new DatabaseError(
    `The database in ${directory} belongs to another user (number ${uid}); start Openslot as the user who started it ` +
      'first, or choose another folder with DATA_DIR.',
  );
}

/** A cluster keeps the user who made it. */
function ownerOf(directory: string): Account | undefined {
  if (!existsSync(path.join(directory, 'PG_VERSION'))) return undefined;
  const { uid, gid } = statSync(directory);
  return uid === 0 ? undefined : { uid, gid };
}

function findAccount(): Account {
  const found = lookUp('openslot') ?? createAccount() ?? lookUp('postgres') ?? lookUp('nobody');
  if (found) return found;
  throw new DatabaseError(
    'PostgreSQL cannot run as root and no other user could be made; start Openslot as another user.',
  );
}

function createAccount(): Account | undefined {
  const args = ['--system', '--user-group', '--no-create-home', '--home-dir', '/nonexistent'];
  spawnSync('useradd', [...args, '--shell', '/usr/sbin/nologin', 'openslot'], { stdio: 'ignore' });
  return lookUp('openslot');
}

function lookUp(name: string): Account | undefined {
  try {
    const id = (flag: string) =>
      Number(execFileSync('id', [flag, name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
    return { uid: id('-u'), gid: id('-g') };
  } catch {
    return undefined;
  }
}

/** Tried, not guessed: modes, access lists and mounts all have a say in whether a user can work in a folder. */
function canHold(dataDir: string, account: Account): boolean {
  chmodSync(dataDir, 0o711);
  const probe = path.join(dataDir, `.probe-${process.pid}`);
  mkdirSync(probe, { mode: 0o700 });
  try {
    chownSync(probe, account.uid, account.gid);
    return runAs(account, '/bin/sh', ['-c', 'cd "$0" && : > file', probe]).status === 0;
  } finally {
    rmSync(probe, { recursive: true, force: true });
  }
}

function canRun(binaries: PostgresBinaries, account: Account): boolean {
  if (runAs(account, binaries.postgres, ['--version']).status !== 0) return false;
  const share = path.join(binaries.root, 'share/postgresql/postgres.bki');
  return runAs(account, '/bin/sh', ['-c', 'test -r "$0" && test -x "$1"', share, binaries.initdb]).status === 0;
}

function makeSystemDirectory(directory: string): void {
  mkdirSync(path.dirname(directory), { recursive: true, mode: 0o755 });
  for (const folder of [SYSTEM_FOLDER, path.dirname(directory)]) chmodSync(folder, 0o755);
}

/** One copy serves every data folder; it appears under its name only when it is complete. */
function copyBinaries(binaries: PostgresBinaries): PostgresBinaries {
  const target = path.join(SYSTEM_FOLDER, `postgresql-${binaries.version}`);
  if (!existsSync(target)) {
    mkdirSync(SYSTEM_FOLDER, { recursive: true, mode: 0o755 });
    chmodSync(SYSTEM_FOLDER, 0o755);
    const draft = `${target}.${process.pid}`;
    const unneeded = /\.a$|\/pgxs$|\/pkgconfig$/;
    cpSync(binaries.root, draft, {
      recursive: true,
      verbatimSymlinks: true,
      filter: (file) => !unneeded.test(file),
    });
    execFileSync('chmod', ['-R', 'go=u,go-w', draft]);
    if (existsSync(target)) rmSync(draft, { recursive: true, force: true });
    else renameSync(draft, target);
  }
  const moved = (file: string) => path.join(target, path.relative(binaries.root, file));
  return { ...binaries, root: target, postgres: moved(binaries.postgres), initdb: moved(binaries.initdb) };
}

/** First lines of a file that may not be there. */
export function linesOf(file: string): string[] {
  return existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
}
