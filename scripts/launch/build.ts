import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fingerprint } from './fingerprint';
import { runNode } from './run-node';

/**
 * Writes the Prisma client when the schema changed since it was written last.
 *
 * @returns false when there was nothing to do
 */
export async function generateClient(): Promise<boolean> {
  const stamp = 'prisma/generated/.fingerprint';
  const current = fingerprint(
    ['prisma/schema.prisma', 'prisma/models', 'prisma.config.ts', 'node_modules/prisma/package.json'],
    NEVER,
  );
  if (readStamp(stamp) === current) return false;
  await runNode({ args: ['scripts/generate.mjs'], failure: 'The Prisma client could not be written.' });
  writeStamp(stamp, current);
  return true;
}

/** Everything that ends up in the production build. */
const SOURCES = [
  'app',
  'components',
  'lib',
  'prisma/generated',
  'prisma/migrate.ts',
  'public',
  'instrumentation.ts',
  'proxy.ts',
  'next.config.ts',
  'postcss.config.mjs',
  'tailwind.config.ts',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
];

const NEVER = /^$/;
const NOT_BUILT = /\.(test|fixture)\.tsx?$|\/testing\/|\/\.fingerprint$|\.tsbuildinfo$/;

/**
 * Builds the app when its sources changed since the build that is there.
 *
 * @returns false when there was nothing to do
 * @throws PlainError with the compiler's words
 */
export async function buildApp(): Promise<boolean> {
  const stamp = '.next/openslot-fingerprint';
  const current = fingerprint(SOURCES, NOT_BUILT);
  if (readStamp(stamp) === current && existsSync('.next/BUILD_ID')) return false;
  rmSync(stamp, { force: true });
  await runNode({
    args: ['node_modules/next/dist/bin/next', 'build'],
    env: { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
    failure: 'The app could not be built; what the compiler says is above.',
  });
  writeStamp(stamp, current);
  return true;
}

function readStamp(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

function writeStamp(file: string, value: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, value);
}
