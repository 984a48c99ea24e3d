import { seedDemo } from '@/prisma/seed';

const { DATABASE_URL: databaseUrl = '', DEMO_EMAIL: email = '', DEMO_PASSWORD: password = '' } = process.env;

/** A process of its own, so that the launcher never carries the app's code. */
await seedDemo({ databaseUrl, email, password });
process.exit(0);
