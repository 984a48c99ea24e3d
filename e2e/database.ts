import { Client } from 'pg';
import { startEmbeddedPostgres } from '../lib/infra/embedded-postgres';

/** Works on the database of the server under test, for what no page and no API can set up or show. */
export async function withDatabase<T>(work: (client: Client) => Promise<T>): Promise<T> {
  const { url } = await startEmbeddedPostgres({ dataDir: process.env.E2E_DATA_DIR ?? '', whenRunning: 'reuse' });
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
