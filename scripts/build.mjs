import { loadTypeScript } from './load.mjs';
import { createReport, printFailure } from './report.mjs';

/** Builds the app as `npm start` does: skipped when nothing changed. */
const report = createReport();
try {
  const { buildApp, generateClient } = /** @type {typeof import('./launch/build.ts')} */ (
    await loadTypeScript('scripts/launch/build.ts')
  );
  await report.step('Build', async (say) => {
    await generateClient();
    say((await buildApp()) ? 'built' : 'up to date');
  });
} catch (error) {
  printFailure(error);
  process.exitCode = 1;
}
