import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { PlainError } from './report.mjs';

/**
 * Brings node_modules in line with package-lock.json, whoever installed it: the tree npm recorded is compared with the
 * lockfile, so a hand-made `npm ci` is recognised and a changed lockfile is not missed.
 * @param {import('./report.mjs').Report} report
 */
export async function ensureDependencies(report) {
  await report.step('Packages', async (say) => {
    const reason = whyInstall();
    if (!reason) return say('up to date');
    say(`installing (${reason})`);
    await install();
    say('installed');
  });
}

/** @returns {string | undefined} why npm has to run, or undefined when the tree equals the lockfile */
export function whyInstall(folder = '.') {
  if (!existsSync(`${folder}/node_modules`)) return 'first start';
  const installed = readPackages(`${folder}/node_modules/.package-lock.json`);
  if (!installed) return 'an earlier installation did not finish';
  const wanted = readPackages(`${folder}/package-lock.json`) ?? {};
  const differs = Object.entries(wanted).some(([path, { version, optional, devOptional }]) => {
    if (path === '') return false;
    const found = installed[path];
    return found ? found.version !== version : !optional && !devOptional;
  });
  return differs ? 'package-lock.json changed' : undefined;
}

/** @typedef {Record<string, { version?: string, optional?: boolean, devOptional?: boolean }>} Packages */

/** @param {string} file @returns {Packages | undefined} */
function readPackages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/** `npm ci` follows the lockfile to the letter and starts from an empty node_modules. */
async function install() {
  const npm = process.env.npm_execpath;
  const [command, args] = npm?.endsWith('.js') ? [process.execPath, [npm]] : ['npm', []];
  const child = spawn(
    command,
    [...args, 'ci', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error', '--include=dev'],
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
