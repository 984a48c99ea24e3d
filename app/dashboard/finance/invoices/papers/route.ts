import { getTranslations } from 'next-intl/server';
import { isDomainError } from '@/lib/core/errors';
import { dateInZone } from '@/lib/core/time';
import { getInvoices, getSender } from '@/lib/modules/invoices/service';
import { toRouteId } from '@/lib/web/or-not-found';
import { requireCtx } from '@/lib/web/require-ctx';
import { MAX_PAPERS } from './max-papers';
import { zipOfPapers } from './paper-zip';

/** The PDFs of `?ids=1,2,3` in one archive, written while they are drawn. */
export async function GET(request: Request): Promise<Response> {
  const ctx = await requireCtx();
  if (!ctx.actor.abilities.has('invoices:read')) return new Response(null, { status: 403 });
  const text = new URL(request.url).searchParams.get('ids') ?? '';
  const ids = [...new Set(text.split(',').map(toRouteId))];
  if (ids.length > MAX_PAPERS) return new Response(null, { status: 422 });
  try {
    const [invoices, sender, t] = await Promise.all([
      getInvoices(ctx, ids),
      getSender(ctx),
      getTranslations('invoices'),
    ]);
    const name = `invoices-${dateInZone(ctx.now, ctx.team.timezone)}.zip`;
    return new Response(zipOfPapers(ctx, { invoices, sender, undrawn: (number) => t('pdf.undrawn', { number }) }), {
      headers: {
        'content-type': 'application/zip',
        'content-disposition': `attachment; filename="${name}"`,
        'cache-control': 'private, no-store',
        'x-content-type-options': 'nosniff',
      },
    });
  } catch (error) {
    if (isDomainError(error) && error.code === 'not_found') return new Response(null, { status: 404 });
    throw error;
  }
}
