import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isSameProcess, processIdentity } from '@/lib/infra/process-identity';
import { PlainError } from '../report.mjs';

export interface Holder {
  pid: number;
  identity: string;
  /** Where the holder serves. */
  address: string;
}

export interface DataLock {
  release(): void;
}

/**
 * Makes this process the only launcher of a data folder. The lock of a process that was killed is taken over.
 *
 * @throws PlainError naming the process that holds it
 */
export async function lockDataDir(dataDir: string, address: string): Promise<DataLock> {
  const file = path.join(dataDir, 'launcher.lock');
  const mine: Holder = { pid: process.pid, identity: processIdentity(process.pid) ?? '', address };
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, JSON.stringify(mine), { mode: 0o600 });
  try {
    for (let attempt = 0; attempt < 5; attempt += 1) {
      if (placeLock(draft, file)) return { release: () => releaseLock(file, mine) };
      const holder = readHolder(file);
      if (holder && isSameProcess(holder.pid, holder.identity)) throw taken(dataDir, holder);
      clearStale(file, holder);
    }
    throw new PlainError(`The data folder ${dataDir} cannot be locked; is another Openslot starting right now?`);
  } finally {
    rmSync(draft, { force: true });
  }
}

function taken(dataDir: string, { pid, address }: Holder): PlainError {
  return new PlainError(
    `Openslot already runs on the data in ${dataDir}: process ${pid}, ${address}. ` +
      'Stop it first, or give this one its own DATA_DIR and PORT.',
  );
}

/** A link appears whole or not at all, so nobody reads half a lock. */
function placeLock(draft: string, file: string): boolean {
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Who holds the lock, living or not. */
export function readHolder(file: string): Holder | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** Moved first and looked at again: of two starts that saw the same dead holder, one must not remove the other's lock. */
function clearStale(file: string, seen: Holder | undefined): void {
  const moved = `${file}.stale-${process.pid}`;
  try {
    renameSync(file, moved);
  } catch {
    return;
  }
  const found = readHolder(moved);
  if (found?.identity !== seen?.identity || found?.pid !== seen?.pid) placeLock(moved, file);
  rmSync(moved, { force: true });
}

function releaseLock(file: string, mine: Holder): void {
  const holder = readHolder(file);
  if (holder?.pid === mine.pid && holder.identity === mine.identity) rmSync(file, { force: true });
}
