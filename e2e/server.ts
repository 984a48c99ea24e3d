import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** The demo business's sign-in in the server under test. */
export const OWNER = { email: 'owner@example.com', password: 'e2e-owner-password' };

const READY_TIMEOUT_MS = 300_000;

/** Starts Openslot as a person does, on a data folder that is thrown away; the tests talk to the production build. */
export default async function startServer(): Promise<() => Promise<void>> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'openslot-e2e-'));
  // Tests may look into the database of the server they talk to.
  process.env.E2E_DATA_DIR = dataDir;
  const address = new URL(process.env.E2E_BASE_URL ?? '');
  const launcher = spawn(process.execPath, ['scripts/start.mjs'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      DATABASE_URL: '',
      DATA_DIR: dataDir,
      HOST: '127.0.0.1',
      PORT: address.port,
      APP_URL: address.origin,
      DEMO_EMAIL: OWNER.email,
      DEMO_PASSWORD: OWNER.password,
      API_RATE_LIMIT: '100000',
      ANONYMOUS_RATE_LIMIT: '100000',
      TEST_PAYMENTS: '1',
      TEST_LOCALES: '1',
      KIT: '1',
    },
  });
  await untilReady(launcher);
  return async () => {
    const ended = new Promise((resolve) => launcher.once('exit', resolve));
    launcher.kill('SIGTERM');
    await ended;
    rmSync(dataDir, { recursive: true, force: true });
  };
}

function untilReady(launcher: ChildProcess): Promise<void> {
  let said = '';
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`The server was not ready in time:\n${said}`)), READY_TIMEOUT_MS);
    const listen = (chunk: Buffer) => {
      said += chunk.toString();
      if (!said.includes('Openslot is ready')) return;
      clearTimeout(timer);
      resolve();
    };
    launcher.stdout?.on('data', listen);
    launcher.stderr?.on('data', listen);
    launcher.once('exit', (code) => {
      clearTimeout(timer);
      reject(new Error(`The server ended with code ${code}:\n${said}`));
    });
  });
}
