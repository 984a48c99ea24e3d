import { type ChildProcess, spawn } from 'node:child_process';
import { PlainError } from '../report.mjs';

/** Children of the steps, so that an interrupted start leaves none behind. */
const running = new Set<ChildProcess>();

export interface NodeRun {
  args: string[];
  env?: Record<string, string | undefined>;
  /** The sentence printed above the child's own output when it fails. */
  failure: string;
}

/**
 * Runs a Node program to its end and returns what it printed.
 *
 * @throws PlainError with that output when it fails
 */
export async function runNode({ args, env, failure }: NodeRun): Promise<string> {
  const child = spawn(process.execPath, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env } as NodeJS.ProcessEnv,
    detached: true,
  });
  running.add(child);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk: string) => {
      output += chunk;
    });
  }
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  running.delete(child);
  if (code === 0) return output;
  throw new PlainError(failure, output);
}

/** Ends what runs, with its own children (a build has workers). */
export function endRunning(): void {
  for (const { pid } of running) {
    if (pid === undefined) continue;
    try {
      process.kill(-pid, 'SIGTERM');
    } catch {
      // It ended by itself.
    }
  }
}
