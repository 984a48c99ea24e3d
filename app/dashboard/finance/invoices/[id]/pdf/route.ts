import { redirect } from 'next/navigation';
import { isDomainError } from '@/lib/core/errors';
import type { Ctx } from '@/lib/infra/ctx';
import { getInvoice, getSender } from '@/lib/modules/invoices/service';
import { invoicePdf } from '@/lib/paper/invoice-pdf';
import { pdfName } from '@/lib/paper/pdf-name';
import { toRouteId } from '@/lib/web/or-not-found';
import { requireCtx } from '@/lib/web/require-ctx';

interface PdfRouteProps {
  params: Promise<{ id: string }>;
}

/** An invoice as PDF, shown in the browser, or saved with `?download=1`; one that cannot be drawn leads to its print page. */
export async function GET(request: Request, { params }: PdfRouteProps): Promise<Response> {
  const ctx = await requireCtx();
  if (!ctx.actor.abilities.has('invoices:read')) return new Response(null, { status: 403 });
  const id = toRouteId((await params).id);
  const isDownload = new URL(request.url).searchParams.get('download') === '1';
  const answer = await draw(ctx, id, isDownload ? 'attachment' : 'inline');
  return answer ?? redirect(`/dashboard/finance/invoices/${id}/print`);
}

async function draw(ctx: Ctx, id: number, disposition: 'inline' | 'attachment'): Promise<Response | null> {
  try {
    const [invoice, sender] = await Promise.all([getInvoice(ctx, id), getSender(ctx)]);
    const pdf = await invoicePdf(ctx, invoice, sender);
    return new Response(new Uint8Array(pdf), {
      headers: {
        'content-type': 'application/pdf',
        'content-disposition': `${disposition}; filename="${pdfName(invoice.number)}"`,
        'cache-control': 'private, no-store',
        'x-content-type-options': 'nosniff',
      },
    });
  } catch (error) {
    if (isDomainError(error) && error.code === 'not_found') return new Response(null, { status: 404 });
    if (isDomainError(error) && error.code === 'wrong_state') return null;
    throw error;
  }
}
