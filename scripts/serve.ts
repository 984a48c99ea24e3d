import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '@/lib/infra/embedded-postgres';
import { type Env, env } from '@/lib/infra/env';
import { whyPortIsTaken } from '@/lib/infra/port';
import { migrate } from '@/prisma/migrate';
import { type AppProcess, endOrphanedApp, lastLines, startApp } from './launch/app-process';
import { buildApp, generateClient } from './launch/build';
import { type DataLock, lockDataDir } from './launch/data-lock';
import { keptSignIn, seedFirstRun } from './launch/demo';
import { keptSecret, makeKey } from './launch/kept-secret';
import { endRunning } from './launch/run-node';
import { PlainError, type Report } from './report.mjs';

/** What has been started so far and has to be ended, in the order app, database, lock. */
interface Running {
  lock?: DataLock;
  database?: EmbeddedPostgres;
  app?: AppProcess;
  /** Set once the end was asked for: what happens from then on is no failure. */
  stopping?: Promise<void>;
}

/**
 * Brings up database and app and looks after them until it is told to stop (Ctrl-C, SIGTERM, SIGHUP) or one of them
 * ends. Every step that is already done is skipped.
 *
 * @throws PlainError, EnvironmentError, DatabaseError or MigrationError, after ending what had been started
 */
export async function serve(report: Report): Promise<void> {
  const settings = env();
  const running: Running = {};
  stopOnSignals(report, running);
  try {
    await prepare(settings, running);
    const databaseUrl = await bringUp(report, settings, running);
    const app = startApp({ ...settings, env: appEnvironment(settings, databaseUrl) });
    running.app = app;
    await report.step('App', async (say) => {
      say('starting');
      await app.ready;
      say('ready');
    });
    announce(report, settings);
    await untilOneEnds(app, running);
  } catch (error) {
    if (running.stopping) return await running.stopping;
    await endAll(running);
    throw error;
  }
}

async function prepare(settings: Env, running: Running): Promise<void> {
  makeDataDir(settings.dataDir);
  running.lock = await lockDataDir(settings.dataDir, settings.appUrl);
  await endOrphanedApp(settings.dataDir);
  await assertPort(settings);
}

function makeDataDir(dataDir: string): void {
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  } catch (error) {
    throw new PlainError(`DATA_DIR cannot be used: ${dataDir} (${(error as NodeJS.ErrnoException).code}).`);
  }
}

async function assertPort({ host, port }: Env): Promise<void> {
  const reason = await whyPortIsTaken(port, host);
  if (reason === undefined) return;
  const another = port < 65_535 ? port + 1 : 3000;
  if (reason === 'EADDRINUSE') {
    throw new PlainError(`Port ${port} is in use by another program; choose another one: PORT=${another} npm start`);
  }
  if (reason === 'EACCES') {
    throw new PlainError(`Port ${port} needs more rights than you have; choose another one: PORT=3000 npm start`);
  }
  throw new PlainError(`HOST ${host} is not an address of this machine (${reason}); try HOST=127.0.0.1 npm start`);
}

/** Code and database need nothing of each other until the demo data, so they are made side by side. */
async function bringUp(report: Report, settings: Env, running: Running): Promise<string> {
  const client = report.step('Prisma client', async (say) => {
    say('generating');
    say((await generateClient()) ? 'generated' : 'up to date');
  });
  const build = client.then(() =>
    report.step('Build', async (say) => {
      say('building the app');
      say((await buildApp()) ? 'built' : 'up to date');
    }),
  );
  const data = (async () => {
    const databaseUrl = settings.databaseUrl ?? (await openDatabase(report, settings, running));
    await applyMigrations(report, databaseUrl);
    await client;
    if (!settings.databaseUrl) await seedOnce(report, settings, databaseUrl);
    return databaseUrl;
  })();
  return bothOrNone(build, data);
}

/** A failure on one side ends the other before it is told, so that nothing keeps running behind the message. */
async function bothOrNone(build: Promise<void>, data: Promise<string>): Promise<string> {
  try {
    const [, databaseUrl] = await Promise.all([build, data]);
    return databaseUrl;
  } catch (error) {
    endRunning();
    await Promise.allSettled([build, data]);
    throw error;
  }
}

function openDatabase(report: Report, settings: Env, running: Running): Promise<string> {
  return report.step('Database', async (say) => {
    say('starting PostgreSQL');
    running.database = await startEmbeddedPostgres({ dataDir: settings.dataDir, say });
    say(`PostgreSQL 18, ${running.database.remark ?? 'running'}`);
    return running.database.url;
  });
}

function applyMigrations(report: Report, databaseUrl: string): Promise<void> {
  return report.step('Migrations', async (say) => {
    say('applying');
    const { applied } = await migrate(databaseUrl);
    say(applied.length === 0 ? 'up to date' : `${applied.length} applied`);
  });
}

async function seedOnce(report: Report, settings: Env, databaseUrl: string): Promise<void> {
  await report.step('Demo data', async (say) => {
    say('writing');
    say((await seedFirstRun(settings, databaseUrl)) ? 'a demo business was made' : 'kept');
  });
}

function appEnvironment(settings: Env, databaseUrl: string): Record<string, string> {
  const authSecret = settings.authSecret ?? keptSecret(settings.dataDir, 'auth-secret', makeKey);
  return {
    DATABASE_URL: databaseUrl,
    AUTH_SECRET: authSecret,
    NEXTAUTH_SECRET: authSecret,
    APP_URL: settings.appUrl,
    NEXTAUTH_URL: settings.appUrl,
    HOST: settings.host,
    PORT: String(settings.port),
  };
}

function announce(report: Report, settings: Env): void {
  const signIn = settings.databaseUrl ? undefined : keptSignIn(settings.dataDir);
  report.line(`\n  Openslot is ready   ${settings.appUrl}`);
  if (signIn) report.line(`  Demo sign-in        ${signIn.email}   ${signIn.password}`);
  report.line(`  Log                 ${shortPath(path.join(settings.dataDir, 'app.log'))}`);
  report.line('  Stop                Ctrl-C\n');
}

/** Both are needed: when one ends unasked, the other is ended and the launcher fails. */
async function untilOneEnds(app: AppProcess, running: Running): Promise<void> {
  const database = running.database?.ended.then(() => 'The database');
  const first = await Promise.race([app.ended.then((how) => `The app (${how})`), ...(database ? [database] : [])]);
  if (running.stopping) return await running.stopping;
  throw new PlainError(`${first} stopped unexpectedly; start again with: npm start`, lastLines(app.logFile, 10));
}

function stopOnSignals(report: Report, running: Running): void {
  const stop = () => {
    if (running.stopping) return;
    running.stopping = report
      .step('Stopping', async (say) => {
        endRunning();
        await endAll(running);
        say('everything is saved');
      })
      .finally(() => process.exit(0));
  };
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, stop);
  if (process.env.npm_lifecycle_event) whenParentIsGone(stop);
}

const PARENT_CHECK_MS = 500;

/** npm hands a signal to the shell between it and this process, and that shell ends without passing it on. */
function whenParentIsGone(stop: () => void): void {
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    stop();
  }, PARENT_CHECK_MS);
  timer.unref();
}

async function endAll(running: Running): Promise<void> {
  await running.app?.stop();
  await running.database?.stop();
  running.lock?.release();
}

/** Relative inside the checkout, absolute elsewhere. */
function shortPath(file: string): string {
  const relative = path.relative('.', file);
  return relative.startsWith('..') ? file : relative;
}
