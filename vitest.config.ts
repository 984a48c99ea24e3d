import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('.', import.meta.url));

/** Guards of the framework's bundler have nothing to guard here. */
const alias = { '@': root.replace(/\/$/, ''), 'server-only': `${root}lib/testing/server-only.ts` };

const PURE = ['lib/core/**/*.test.ts', 'lib/modules/**/rules.test.ts', 'lib/modules/**/schema.test.ts'];
const BROWSER = ['components/**/*.test.{ts,tsx}', 'lib/web/**/*.test.ts'];

export default defineConfig({
  resolve: { alias },
  test: {
    reporters: ['default'],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: [...PURE, ...BROWSER],
          exclude: ['**/*.db.test.ts', 'node_modules/**'],
          // A zone with odd offsets and changes, so that nothing leans on the machine's own.
          env: { TZ: 'Pacific/Chatham' },
        },
      },
      {
        extends: true,
        test: {
          name: 'integration',
          include: ['{lib,app,prisma,scripts}/**/*.test.ts'],
          exclude: [...PURE, 'components/**', 'lib/web/**/!(*.db).test.ts', 'node_modules/**'],
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
