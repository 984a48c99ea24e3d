import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write(`Openslot needs Node.js 20.19 or newer; this is ${process.versions.node}.\n`);
  process.exit(1);
}

process.chdir(dirname(dirname(fileURLToPath(import.meta.url))));
const { createReport, printFailure } = await import('./report.mjs');
const { ensureDependencies } = await import('./dependencies.mjs');
const { loadTypeScript } = await import('./load.mjs');

const report = createReport();
try {
  report.line('\n  Openslot\n');
  await ensureDependencies(report, 'app');
  const { serve } = /** @type {typeof import('./serve.ts')} */ (await loadTypeScript('scripts/serve.ts'));
  await serve(report);
} catch (error) {
  report.interrupt();
  printFailure(error);
  process.exit(1);
}
