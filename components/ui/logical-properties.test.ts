import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const root = path.join(import.meta.dirname, '../..');

const sources = ['components', 'app'].flatMap(sourcesIn);

/** A utility that names a physical side; variants and a minus may stand before it. */
const physical =
  /(?<=["'`\s:!-])(?:p[lr]|m[lr]|left|right|border-[lr]|rounded-[lr]|scroll-[mp][lr])-(?:[\w./[(]|$)|text-(?:left|right)\b/;

const hex = /#(?:[0-9a-f]{8}|[0-9a-f]{6}|[0-9a-f]{3,4})\b/i;

/** Samples of what a client of the API sends, and a mask, whose black is opacity and no colour. */
const hexAllowed = new Set(['app/dashboard/kit/controls.tsx', 'components/calendar/calendar-view-model.ts']);

describe('sources of the interface', () => {
  it('are found', () => {
    expect(sources.length).toBeGreaterThan(40);
  });

  it('name no physical side, so that every page mirrors itself', () => {
    expect(linesWith(sources, physical)).toEqual([]);
  });

  it('name no raw colour, so that themes reach everything', () => {
    expect(
      linesWith(
        sources.filter((file) => !hexAllowed.has(file)),
        hex,
      ),
    ).toEqual([]);
  });

  it('recognise what they forbid', () => {
    for (const bad of ['"pl-4', ' md:mr-2', '"-ml-1', ' left-0', ' text-right', ' border-l-2']) {
      expect(bad).toMatch(physical);
    }
    for (const good of ['"ps-4', ' align-left', 'ms-2', 'bottom-left', 'top-right']) expect(good).not.toMatch(physical);
  });
});

function sourcesIn(folder: string): string[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !/\.(test|fixture)\./.test(file))
    .map((file) => path.posix.join(folder, file.split(path.sep).join('/')));
}

function linesWith(files: readonly string[], pattern: RegExp): string[] {
  return files.flatMap((file) =>
    readFileSync(path.join(root, file), 'utf8')
      .split('\n')
      .flatMap((line, index) => (pattern.test(line) ? [`${file}:${index + 1}: ${line.trim()}`] : [])),
  );
}
