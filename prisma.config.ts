import { defineConfig } from 'prisma/config';

/** Used by the Prisma CLI only; the app hands its own connection to the client. */
export default defineConfig({
  schema: 'prisma',
  migrations: { path: 'prisma/migrations' },
  datasource: { url: process.env.DATABASE_URL ?? 'postgresql://localhost:5432/openslot' },
});
