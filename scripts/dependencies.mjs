import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { PlainError } from './report.mjs';

/**
 * Who asks: the app needs what it is built from and runs on, a developer the tools beside it (a sixth of the disk).
 * @typedef {'app' | 'tools'} Purpose
 */

/**
 * Brings node_modules in line with package-lock.json, whoever installed it: the tree npm recorded is compared with the
 * lockfile, so a hand-made `npm ci` is recognised and a changed lockfile is not missed.
 * @param {import('./report.mjs').Report} report
 * @param {Purpose} purpose
 */
export async function ensureDependencies(report, purpose) {
  await report.step('Packages', async (say) => {
    const reason = whyInstall(purpose);
    if (!reason) return say('up to date');
    say(`installing (${reason})`);
    await install(purpose);
    say('installed');
  });
}

/**
 * @param {Purpose} purpose
 * @returns {string | undefined} why npm has to run, or undefined when the tree has what the purpose needs
 */
export function whyInstall(purpose, folder = '.') {
  if (!existsSync(`${folder}/node_modules`)) return 'first start';
  const installed = readPackages(`${folder}/node_modules/.package-lock.json`);
  if (!installed) return 'an earlier installation did not finish';
  const wanted = readPackages(`${folder}/package-lock.json`) ?? {};
  const differs = Object.entries(wanted).some(([path, { version, dev, optional, devOptional }]) => {
    if (path === '' || (dev && purpose === 'app')) return false;
    const found = installed[path];
    return found ? found.version !== version : !optional && !devOptional;
  });
  return differs ? 'package-lock.json changed' : undefined;
}

/** Said either way: NODE_ENV would decide otherwise. */
const DEV_PACKAGES = { app: '--omit=dev', tools: '--include=dev' };

/** @typedef {Record<string, { version?: string, dev?: boolean, optional?: boolean, devOptional?: boolean }>} Packages */

/** @param {string} file @returns {Packages | undefined} */
function readPackages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/** `npm ci` follows the lockfile to the letter and starts from an empty node_modules. @param {Purpose} purpose */
async function install(purpose) {
  const npm = process.env.npm_execpath;
  const [command, args] = npm?.endsWith('.js') ? [process.execPath, [npm]] : ['npm', []];
  const child = spawn(
    command,
    [...args, 'ci', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error', DEV_PACKAGES[purpose]],
    {
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: command === 'npm' && process.platform === 'win32',
    },
  );
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (output += chunk));
  const code = await new Promise((resolve) => child.on('close', resolve).on('error', () => resolve(127)));
  if (code === 0) return;
  throw new PlainError('The packages could not be installed; check the network and run the command again.', output);
}
