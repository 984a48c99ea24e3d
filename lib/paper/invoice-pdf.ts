import { wrongState } from '@/lib/core/errors';
import { defaultLocale, type Locale, toLocale } from '@/lib/core/locale';
import type { Ctx } from '@/lib/infra/ctx';
import { toDrawable } from '@/lib/modules/invoices/papers/letters/rules';
import { type PaperView, paperSize, toPaper } from '@/lib/modules/invoices/papers/rules';
import type { InvoiceRow, SenderRow } from '@/lib/modules/invoices/queries';
import { findOwnLogo } from '@/lib/modules/pictures/service';

/** Everything that a drawing needs, in letters that its font has. */
export interface PaperJob {
  paper: PaperView;
  locale: Locale;
  brand: {
    /** `#RRGGBB`. */
    accentColor: string | null;
    /** An image as a `data:` address. */
    logo: string | null;
  };
  size: 'A4' | 'LETTER';
}

/**
 * An invoice as a PDF in the language of the team's clients. Drawing takes the processor for itself, so a process draws one
 * paper at a time, and loads what it draws with when the first one is asked for.
 * @throws wrong_state for a paper with letters that the font lacks: boxes in their place would say nothing
 */
export async function invoicePdf(ctx: Ctx, invoice: InvoiceRow, sender: SenderRow): Promise<Buffer> {
  const { team } = ctx;
  const locale = toLocale(team.locale) ?? defaultLocale;
  const written = toPaper(invoice, sender, { locale, timeZone: team.timezone });
  const { paper, missing } = toDrawable(written, invoice.currency, locale);
  if (missing !== '') throw wrongState('Invoice has letters that the PDF cannot show');
  const brand = { accentColor: sender.accentColor, logo: sender.logo ? await readLogo(ctx) : null };
  return inLine(async () => {
    const { drawInvoice } = await import('./invoice-document');
    return drawInvoice({ paper, locale, brand, size: paperSize(sender.locations[0]?.country ?? null) });
  });
}

async function readLogo(ctx: Ctx): Promise<string | null> {
  const logo = await findOwnLogo(ctx);
  return logo && `data:${logo.contentType};base64,${Buffer.from(logo.bytes).toString('base64')}`;
}

let last: Promise<unknown> = Promise.resolve();

/** Runs work when all before it is done, whether or not that went well. */
function inLine<Result>(work: () => Promise<Result>): Promise<Result> {
  const result = last.then(work, work);
  last = result.catch(() => undefined);
  return result;
}
