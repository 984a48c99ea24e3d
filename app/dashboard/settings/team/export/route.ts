import { requireCtx } from '@/lib/web/require-ctx';
import { exportTeam } from './export-parts';

/** Everything the API shows of the team, as one file; for owners and admins. */
export async function GET(): Promise<Response> {
  const ctx = await requireCtx();
  if (!ctx.actor.abilities.has('team:write')) return new Response(null, { status: 403 });
  const pieces = exportTeam(ctx);
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { value, done } = await pieces.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    cancel: () => void pieces.return(undefined),
  });
  const name = `openslot-${ctx.team.slug}-${ctx.now.toISOString().slice(0, 10)}.json`;
  return new Response(body, {
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': `attachment; filename="${name}"`,
      'cache-control': 'no-store',
    },
  });
}
