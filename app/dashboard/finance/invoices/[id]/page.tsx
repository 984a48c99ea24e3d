import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { InvoicePaper } from '@/components/invoice/invoice-paper';
import { InvoiceStatusBadge } from '@/components/invoice/invoice-status-badge';
import { Forbidden } from '@/components/layout/forbidden';
import { PageBody, PageHeader } from '@/components/layout/page-header';
import { Card } from '@/components/ui/card';
import { languageOf } from '@/lib/core/locale';
import type { Ctx } from '@/lib/infra/ctx';
import { toDrawable } from '@/lib/modules/invoices/papers/letters/rules';
import { toPaper } from '@/lib/modules/invoices/papers/rules';
import type { InvoiceRow } from '@/lib/modules/invoices/queries';
import { listInvoiceMail } from '@/lib/modules/invoices/sending/service';
import { getSender } from '@/lib/modules/invoices/service';
import { ClientMessages } from '@/lib/web/i18n/client-messages';
import { requireCtx } from '@/lib/web/require-ctx';
import { DraftEditor } from '../draft-editor';
import { toSavedDraft } from '../invoice-view';
import { offeredTaxes } from '../offered-taxes';
import { readInvoice } from '../read-invoice';
import { InvoiceAside } from './invoice-aside';
import { InvoiceTools } from './invoice-tools';
import { toToolsView } from './tools-view';

interface InvoicePageProps {
  params: Promise<{ id: string }>;
}

export async function generateMetadata({ params }: InvoicePageProps): Promise<Metadata> {
  const [t, invoice] = await Promise.all([getTranslations('invoices'), readInvoice((await params).id)]);
  return { title: invoice?.number ?? t('heading') };
}

export default async function InvoicePage({ params }: InvoicePageProps) {
  const ctx = await requireCtx();
  const t = await getTranslations('invoices');
  const invoice = await readInvoice((await params).id);
  if (!invoice) return <Forbidden title={t('heading')} role={ctx.actor.role} ability="invoices:read" />;
  const isEditable = invoice.status === 'draft' && ctx.actor.abilities.has('invoices:write');
  return (
    <ClientMessages areas={['invoices']}>
      {isEditable ? <DraftPage ctx={ctx} invoice={invoice} /> : <IssuedPage ctx={ctx} invoice={invoice} />}
    </ClientMessages>
  );
}

interface PartProps {
  ctx: Ctx;
  invoice: InvoiceRow;
}

async function DraftPage({ ctx, invoice }: PartProps) {
  const { team } = ctx;
  const draft = toSavedDraft(invoice);
  const fields = draft.fields.lines.length > 0 ? draft.fields : { ...draft.fields, lines: [FIRST_LINE] };
  return (
    <DraftEditor
      // Another draft is another text.
      key={draft.id}
      start={draft}
      fields={fields}
      currency={draft.currency}
      team={{ name: team.name, timeZone: team.timezone }}
      taxes={await offeredTaxes(ctx)}
    />
  );
}

const FIRST_LINE = { key: 'first', description: '', quantity: '1', unitPrice: '' };

async function IssuedPage({ ctx, invoice }: PartProps) {
  const [t, locale, sender, mail] = await Promise.all([
    getTranslations('invoices'),
    getLocale(),
    getSender(ctx),
    listInvoiceMail(ctx, invoice.id),
  ]);
  const canWrite = ctx.actor.abilities.has('invoices:write');
  const paper = toPaper(invoice, sender, { locale, timeZone: ctx.team.timezone });
  const { missing } = toDrawable(paper, invoice.currency, locale);
  return (
    <>
      <PageHeader title={invoice.number} parents={[{ label: t('heading'), href: '/dashboard/finance/invoices' }]} />
      <PageBody className="xl:grid-cols-[minmax(0,56rem)_20rem]">
        <div className="flex flex-wrap items-center justify-between gap-3 xl:col-span-2">
          <InvoiceStatusBadge status={invoice.status} />
          <InvoiceTools invoice={toToolsView(ctx, invoice, { locale, missing })} rights={canWrite ? 'write' : 'read'} />
        </div>
        <p className="max-w-text text-muted xl:col-span-2">{lockedText(t, invoice, canWrite)}</p>
        {missing ? (
          <p className="max-w-text text-muted xl:col-span-2">
            {t('pdf.letters', { letters: missing.slice(0, 20) })} {t('pdf.print_instead')}
          </p>
        ) : null}
        <Card className="h-fit p-4 sm:p-8">
          <InvoicePaper paper={paper} locale={languageOf(locale)} />
        </Card>
        <InvoiceAside invoice={invoice} mail={mail} style={{ locale, timeZone: ctx.team.timezone }} />
      </PageBody>
    </>
  );
}

function lockedText(
  t: Awaited<ReturnType<typeof getTranslations<'invoices'>>>,
  { status, corrects }: InvoiceRow,
  canWrite: boolean,
): string {
  if (!canWrite) return t('locked.read_only');
  if (corrects) return t('locked.credit_note', { number: corrects.number });
  return t(status === 'cancelled' || status === 'refunded' ? 'locked.final' : 'locked.sent');
}
