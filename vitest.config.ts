import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('.', import.meta.url));

/** Guards of the framework's bundler have nothing to guard here. */
const alias = {
  '@': root.replace(/\/$/, ''),
  'openslot-client': `${root}clients/typescript/src/client.ts`,
  'server-only': `${root}lib/testing/server-only.ts`,
};

/** Tests of pure code; every other test may use the database. */
const PURE = [
  'lib/core/**/*.test.ts',
  'lib/**/{rules,schema}.test.ts',
  'lib/api/openapi/**/*.test.ts',
  'lib/web/i18n/**/*.test.{ts,tsx}',
  'components/**/*.test.{ts,tsx}',
];

export default defineConfig({
  resolve: { alias },
  test: {
    reporters: ['default'],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          sequence: { groupOrder: 0 },
          include: PURE,
          // A zone with odd offsets and changes, so that nothing leans on the machine's own.
          env: { TZ: 'Pacific/Chatham' },
          // Properties try many cases; on a busy machine that takes a while.
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'integration',
          sequence: { groupOrder: 1 },
          include: ['{lib,app,prisma,scripts,clients}/**/*.test.ts'],
          exclude: PURE,
          env: { TZ: 'Pacific/Chatham', NODE_ENV: 'test' },
          globalSetup: 'lib/testing/postgres-server.ts',
          setupFiles: 'lib/testing/database.ts',
          pool: 'forks',
          maxWorkers: 2,
          testTimeout: 20_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
