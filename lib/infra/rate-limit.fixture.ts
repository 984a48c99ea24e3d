/** A server process of its own that asks `GET /auth/me` a number of times and tells how many answers were 200. */
import { GET } from '@/app/api/v1/auth/me/route';
import { callRoute } from '@/lib/testing/call-route';

const [token = '', count = '0', address = ''] = process.argv.slice(2);
const calls = Array.from({ length: Number(count) }, () =>
  callRoute(GET, { path: '/auth/me', token, headers: { 'x-forwarded-for': address } }),
);
const statuses = (await Promise.all(calls)).map(({ status }) => status);
process.stdout.write(JSON.stringify(statuses));
process.exit(0);
