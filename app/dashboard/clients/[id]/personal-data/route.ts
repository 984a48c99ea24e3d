import { isDomainError } from '@/lib/core/errors';
import { dateInZone, toWireInstant } from '@/lib/core/time';
import { serializePersonalData } from '@/lib/modules/clients/personal-data/serializer';
import { exportPersonalData } from '@/lib/modules/clients/personal-data/service';
import { toRouteId } from '@/lib/web/or-not-found';
import { requireCtx } from '@/lib/web/require-ctx';

interface RouteContext {
  params: Promise<{ id: string }>;
}

/** Everything that is kept about one client, as a JSON file; its name says no name. */
export async function GET(_request: Request, { params }: RouteContext): Promise<Response> {
  const ctx = await requireCtx();
  const id = toRouteId((await params).id);
  try {
    const personal = await exportPersonalData(ctx, id);
    const data = {
      exported_at: toWireInstant(ctx.now),
      team: ctx.team.name,
      ...serializePersonalData(personal),
    };
    return new Response(`${JSON.stringify(data, null, 2)}\n`, {
      headers: {
        'content-type': 'application/json; charset=utf-8',
        'content-disposition': `attachment; filename="client-${id}-${dateInZone(ctx.now, ctx.team.timezone)}.json"`,
        'cache-control': 'no-store',
      },
    });
  } catch (error) {
    if (!isDomainError(error)) throw error;
    return new Response(null, { status: error.code === 'forbidden' ? 403 : 404 });
  }
}
