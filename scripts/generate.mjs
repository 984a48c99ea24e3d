import { spawnSync } from 'node:child_process';

/**
 * Writes the Prisma client. `generate` needs no schema engine, but the CLI downloads one unless it is told that it has
 * it; any existing executable will do, so nothing leaves the machine.
 */
const { status } = spawnSync(process.execPath, ['node_modules/prisma/build/index.js', 'generate'], {
  stdio: ['ignore', 'ignore', 'inherit'],
  env: { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, PRISMA_HIDE_UPDATE_MESSAGE: '1' },
});
process.exit(status ?? 1);
