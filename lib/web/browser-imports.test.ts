import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOTS = ['app', 'components', 'lib'];
const SOURCE = /(?<![.]test)[.]tsx?$/;
const STATIC = /^(?:import|export)\s+(type\s)?([^;]*?)\s*from\s*'([^']+)'/gms;
const DYNAMIC = /\bimport\('([^']+)'\)/g;

interface Source {
  directive: 'client' | 'server' | undefined;
  imports: string[];
}

const sources = new Map<string, Source>();

describe('what the browser loads', () => {
  it('never leads to zod: schemas are read on the server', () => {
    const entries = ROOTS.flatMap(filesOf).filter((file) => sourceOf(file).directive === 'client');
    expect(entries.length).toBeGreaterThan(100);
    const ways = entries.map((file) => wayTo('zod', file)).filter((way) => way !== undefined);
    expect(ways.map((way) => way.join(' > '))).toEqual([]);
  });
});

function filesOf(root: string): string[] {
  const found = readdirSync(root, { recursive: true, withFileTypes: true });
  return found.filter((one) => one.isFile() && SOURCE.test(one.name)).map((one) => join(one.parentPath, one.name));
}

/** The shortest chain of imports from a file to a package; actions are called over the network, so they end one. */
function wayTo(name: string, file: string): string[] | undefined {
  const queue = [[file]];
  const seen = new Set<string>();
  for (let way = queue.shift(); way; way = queue.shift()) {
    const last = way.at(-1) ?? '';
    if (last === name || last.startsWith(`${name}/`)) return way;
    if (seen.has(last) || !existsSync(last)) continue;
    seen.add(last);
    const { directive, imports } = sourceOf(last);
    if (directive !== 'server') queue.push(...imports.map((next) => [...(way ?? []), next]));
  }
  return undefined;
}

function sourceOf(file: string): Source {
  const known = sources.get(file);
  if (known) return known;
  const text = readFileSync(file, 'utf8');
  const directive = /^'use (client|server)'/.exec(text)?.[1] as Source['directive'];
  const still = [...text.matchAll(STATIC)].filter(([, type, names]) => !type && !isTypesOnly(names ?? ''));
  const named = [...still.map((match) => match[3]), ...[...text.matchAll(DYNAMIC)].map((match) => match[1])];
  const source = { directive, imports: named.flatMap((spec) => (spec ? [placeOf(file, spec)] : [])) };
  sources.set(file, source);
  return source;
}

function isTypesOnly(names: string): boolean {
  const list = /^\{([^}]*)\}$/.exec(names.trim())?.[1];
  return list?.split(',').every((name) => /^\s*(type\s.*)?$/s.test(name)) ?? false;
}

/** The file that an import means, or the package's name. */
function placeOf(from: string, spec: string): string {
  const path = spec.startsWith('@/') ? spec.slice(2) : spec.startsWith('.') ? join(dirname(from), spec) : undefined;
  if (path === undefined) return spec;
  const candidates = [path, `${path}.ts`, `${path}.tsx`];
  return candidates.find((one) => existsSync(resolve(one)) && statSync(one).isFile()) ?? spec;
}
