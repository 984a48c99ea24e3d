import { pool } from '@/lib/infra/db';
import { checkHealth } from '@/lib/infra/health';

export const dynamic = 'force-dynamic';

/** For load balancers and the launcher: 200 when requests can be served, 503 with the reason otherwise. */
export async function GET(): Promise<Response> {
  const health = await checkHealth(pool);
  return Response.json(health, {
    status: health.status === 'ok' ? 200 : 503,
    headers: { 'Cache-Control': 'no-store' },
  });
}
