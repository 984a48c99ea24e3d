import { strToU8, Zip, ZipPassThrough } from 'fflate';
import { isDomainError } from '@/lib/core/errors';
import type { Ctx } from '@/lib/infra/ctx';
import { logger } from '@/lib/infra/logger';
import type { InvoiceRow, SenderRow } from '@/lib/modules/invoices/queries';
import { invoicePdf } from '@/lib/paper/invoice-pdf';
import { pdfName } from '@/lib/paper/pdf-name';

interface Papers {
  invoices: readonly InvoiceRow[];
  sender: SenderRow;
  /** What a text file says in the place of a paper that cannot be drawn. */
  undrawn: (number: string) => string;
}

/**
 * An archive of PDFs (they are compressed already, so it only joins them). Each is drawn when its reader has taken the one
 * before, so memory holds one; what fails breaks the download off, so that no short archive passes for a whole one.
 */
export function zipOfPapers(ctx: Ctx, { invoices, sender, undrawn }: Papers): ReadableStream<Uint8Array> {
  const left = [...invoices];
  const names = new Set<string>();
  let zip: Zip;
  return new ReadableStream<Uint8Array>({
    start(stream) {
      zip = new Zip((error, chunk, isFinal) => {
        if (error) throw error;
        if (chunk.length > 0) stream.enqueue(chunk);
        if (isFinal) stream.close();
      });
    },
    async pull(stream) {
      const invoice = left.shift();
      if (!invoice) {
        zip.end();
        return;
      }
      try {
        const content = await contentOf(ctx, invoice, sender);
        const name = freeName(invoice, names);
        if (content) add(zip, name, content);
        else add(zip, name.replace(/pdf$/, 'txt'), strToU8(undrawn(invoice.number)));
      } catch (error) {
        logger.error({ err: error }, 'an archive of invoices broke off');
        stream.error(error);
      }
    },
  });
}

/** Null for a paper with letters that the font lacks. */
async function contentOf(ctx: Ctx, invoice: InvoiceRow, sender: SenderRow): Promise<Uint8Array | null> {
  try {
    return await invoicePdf(ctx, invoice, sender);
  } catch (error) {
    if (isDomainError(error) && error.code === 'wrong_state') return null;
    throw error;
  }
}

/** Two numbers may differ only in letters that no file name should have. */
function freeName({ id, number }: InvoiceRow, taken: Set<string>): string {
  const name = pdfName(number);
  const free = taken.has(name.toLowerCase()) ? name.replace(/pdf$/, `${id}.pdf`) : name;
  taken.add(free.toLowerCase());
  return free;
}

function add(zip: Zip, name: string, content: Uint8Array): void {
  const file = new ZipPassThrough(name);
  zip.add(file);
  file.push(content, true);
}
