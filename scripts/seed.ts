import { startEmbeddedPostgres } from '@/lib/infra/embedded-postgres';
import { env } from '@/lib/infra/env';
import { migrate } from '@/prisma/migrate';
import { generateClient } from './launch/build';
import { seed } from './launch/demo';
import { createReport, printFailure } from './report.mjs';

/** `npm run seed`: writes the demo business into whatever database is configured, also beside a running Openslot. */
const report = createReport();
try {
  const settings = env();
  await generateClient();
  const database = settings.databaseUrl
    ? { url: settings.databaseUrl, stop: async () => undefined }
    : await startEmbeddedPostgres({ dataDir: settings.dataDir, whenRunning: 'reuse' });
  try {
    const signIn = await report.step('Demo data', async (say) => {
      await migrate(database.url);
      const made = await seed(settings, database.url);
      say('written');
      return made;
    });
    report.line(`\n  Demo sign-in        ${signIn.email}   ${signIn.password}\n`);
  } finally {
    await database.stop();
  }
} catch (error) {
  printFailure(error);
  process.exitCode = 1;
}
