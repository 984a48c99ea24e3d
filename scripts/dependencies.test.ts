import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { whyInstall } from './dependencies.mjs';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'openslot-packages-'));
  write('package-lock.json', { a: { version: '1.0.0' }, b: { version: '2.0.0', optional: true } });
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('a clone without packages installs them', () => {
  expect(whyInstall('app', folder)).toBe('first start');
});

test('an installation that was cut short is repeated', () => {
  mkdirSync(path.join(folder, 'node_modules'));
  expect(whyInstall('app', folder)).toBe('an earlier installation did not finish');
});

test('packages somebody installed by hand are recognised, without those of other platforms', () => {
  write('node_modules/.package-lock.json', { a: { version: '1.0.0' } });
  expect(whyInstall('app', folder)).toBeUndefined();
});

test('a changed lockfile installs again', () => {
  write('node_modules/.package-lock.json', { a: { version: '0.9.0' } });
  expect(whyInstall('app', folder)).toBe('package-lock.json changed');
});

test('the app starts without the tools of developers, who are missing them', () => {
  write('package-lock.json', { a: { version: '1.0.0' }, tool: { version: '3.0.0', dev: true } });
  write('node_modules/.package-lock.json', { a: { version: '1.0.0' } });
  expect(whyInstall('app', folder)).toBeUndefined();
  expect(whyInstall('tools', folder)).toBe('package-lock.json changed');
});

test('the lockfile names the packages of every platform, or no other platform could install', () => {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Locked> };
  const missing = Object.entries(packages).flatMap(([place, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (name) => !packages[`node_modules/${name}`] && !packages[`${place}/node_modules/${name}`],
    ),
  );
  expect(missing).toEqual([]);
});

interface Locked {
  optionalDependencies?: Record<string, string>;
}

function write(file: string, packages: Record<string, object>): void {
  const target = path.join(folder, file);
  mkdirSync(path.dirname(target), { recursive: true });
  const entries = Object.entries(packages).map(([name, entry]) => [`node_modules/${name}`, entry]);
  writeFileSync(target, JSON.stringify({ packages: { '': {}, ...Object.fromEntries(entries) } }));
}
