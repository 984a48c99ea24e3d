import { buildId } from '@/lib/infra/build-id';

/** The build that runs now, for pages that were drawn by an earlier one. */
export function GET(): Response {
  return Response.json({ build: buildId }, { headers: { 'cache-control': 'no-store' } });
}
