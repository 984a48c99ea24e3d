import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { freePort } from '../lib/infra/port';

export interface StartFigures {
  /** From `npm start` in a fresh clone to ready, with what npm has in its cache. */
  freshStartSeconds: number;
  /** From `npm start` to ready when everything is done already. */
  secondStartSeconds: number;
  /** Clone, packages and build together. */
  diskMegabytes: number;
  /** Memory of the app's process after the requests. */
  appMegabytes: number;
  /** Memory of the process that looks after app and database. */
  launcherMegabytes: number;
}

const REQUESTS = 1_000;
const READY_TIMEOUT_MS = 600_000;

/** Clones the repository's last commit into a temporary folder and measures what a new user waits for. Linux only. */
export async function measureStart(): Promise<StartFigures> {
  const folder = mkdtempSync(path.join(tmpdir(), 'openslot-bench-'));
  const clone = path.join(folder, 'openslot');
  try {
    execFileSync('git', ['clone', '--quiet', '.', clone]);
    const port = await freePort();
    const first = await start(clone, port);
    const diskMegabytes = megabytesOn(clone, ['.data']);
    await first.stop();
    const second = await start(clone, port);
    await request(`http://localhost:${port}`, ['/api/health', '/sign-in']);
    const figures = {
      freshStartSeconds: first.seconds,
      secondStartSeconds: second.seconds,
      diskMegabytes,
      appMegabytes: residentMegabytes(JSON.parse(readFileSync(path.join(clone, '.data/app.json'), 'utf8')).pid),
      launcherMegabytes: residentMegabytes(
        JSON.parse(readFileSync(path.join(clone, '.data/launcher.lock'), 'utf8')).pid,
      ),
    };
    await second.stop();
    return figures;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Started {
  seconds: number;
  stop(): Promise<void>;
}

async function start(clone: string, port: number): Promise<Started> {
  const since = performance.now();
  const child = spawn('npm', ['start'], {
    cwd: clone,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, PORT: String(port), DATA_DIR: '', DATABASE_URL: '', APP_URL: '' },
    detached: true,
  });
  await untilReady(child);
  const seconds = (performance.now() - since) / 1000;
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  return {
    seconds,
    async stop() {
      if (child.pid) process.kill(-child.pid, 'SIGINT');
      await ended;
    },
  };
}

function untilReady(child: ChildProcess): Promise<void> {
  let said = '';
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`not ready in time:\n${said}`)), READY_TIMEOUT_MS);
    child.stdout?.on('data', (chunk) => {
      said += chunk;
      if (said.includes('Openslot is ready')) resolve();
    });
    child.once('exit', () => reject(new Error(`the start failed:\n${said}`)));
    child.once('close', () => clearTimeout(timer));
  });
}

async function request(origin: string, paths: string[]): Promise<void> {
  for (let index = 0; index < REQUESTS; index += 1) {
    const response = await fetch(origin + paths[index % paths.length]);
    await response.arrayBuffer();
  }
}

function residentMegabytes(pid: number): number {
  const [, kilobytes] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Math.round(Number(kilobytes) / 1024);
}

function megabytesOn(folder: string, without: string[]): number {
  const args = ['-sm', ...without.map((name) => `--exclude=${name}`), folder];
  return Number(execFileSync('du', args, { encoding: 'utf8' }).split('\t')[0]);
}
