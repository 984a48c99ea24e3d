import { pathToFileURL } from 'node:url';

/**
 * Loads a TypeScript module of this repository and what it imports from it. The module is bundled once, so that a
 * process that stays alive for weeks does not carry a compiler: 30 MB less than a loader hook.
 * @param {string} entry path from the repository's root, which is the working directory
 * @returns {Promise<unknown>}
 */
export async function loadTypeScript(entry) {
  const { build, stop } = await import('esbuild');
  const outfile = `node_modules/.cache/openslot/${entry.replaceAll('/', '-').replace(/\.ts$/, '')}-${process.pid}.mjs`;
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20.19',
    packages: 'external',
    logLevel: 'error',
  });
  await stop();
  const { rm } = await import('node:fs/promises');
  try {
    return await import(pathToFileURL(outfile).href);
  } finally {
    await rm(outfile, { force: true });
  }
}
