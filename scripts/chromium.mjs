import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { PlainError } from './report.mjs';

/** What a Chromium needs in containers and on machines without a graphics card, and what keeps it off the network. */
export const CHROMIUM_ARGS = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];

/**
 * A Chromium of this machine: the one of `CHROMIUM_PATH`, then the one Playwright downloaded, then the system's.
 * @returns {Promise<string | undefined>}
 */
export async function findChromium() {
  const given = process.env.CHROMIUM_PATH;
  if (given) {
    if (existsSync(given)) return given;
    throw new PlainError(`CHROMIUM_PATH must be a program (there is no ${given}).`);
  }
  const { chromium } = await import('@playwright/test');
  return [chromium.executablePath(), ...SYSTEM].find((file) => file && existsSync(file));
}

/**
 * Finds a Chromium, or installs one where that is one command. On Debian that is the shell without a window, which does a
 * test in half the time of the whole browser.
 * @returns {Promise<string>}
 */
export async function requireChromium() {
  const isDebianRoot = process.getuid?.() === 0 && existsSync('/etc/debian_version');
  if (!process.env.CHROMIUM_PATH && isDebianRoot && !existsSync(HEADLESS_SHELL)) installOnDebian();
  const found = await findChromium();
  if (found) return found;
  throw new PlainError(
    'The end-to-end tests need a Chromium: install it (npx playwright install chromium) or name one with CHROMIUM_PATH.',
  );
}

const HEADLESS_SHELL = '/usr/bin/chromium-headless-shell';

const SYSTEM = [
  HEADLESS_SHELL,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

function installOnDebian() {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [
    ['update', '-qq'],
    ['install', '-y', '-qq', '--no-install-recommends', 'chromium-headless-shell'],
  ]) {
    spawnSync('apt-get', args, { stdio: 'ignore', env });
  }
}
