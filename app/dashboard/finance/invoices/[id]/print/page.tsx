import './print.css';
import { Download } from 'lucide';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { InvoicePaper } from '@/components/invoice/invoice-paper';
import { Forbidden } from '@/components/layout/forbidden';
import { PageBody, PageHeader } from '@/components/layout/page-header';
import { buttonStyles } from '@/components/ui/button-styles';
import { Icon } from '@/components/ui/icon';
import { ButtonLink } from '@/components/ui/link';
import { defaultLocale, directionOf, toLocale } from '@/lib/core/locale';
import { toDrawable } from '@/lib/modules/invoices/papers/letters/rules';
import { toPaper } from '@/lib/modules/invoices/papers/rules';
import { getSender } from '@/lib/modules/invoices/service';
import { ClientMessages } from '@/lib/web/i18n/client-messages';
import { requireCtx } from '@/lib/web/require-ctx';
import { readInvoice } from '../../read-invoice';
import { PrintButton } from './print-button';

interface PrintPageProps {
  params: Promise<{ id: string }>;
}

export async function generateMetadata({ params }: PrintPageProps): Promise<Metadata> {
  const [t, invoice] = await Promise.all([getTranslations('invoices'), readInvoice((await params).id)]);
  // Browsers name the file after the title.
  return { title: invoice ? { absolute: invoice.number } : t('heading') };
}

/** The invoice alone, in the language of the team's clients, whatever the reader's own is. */
export default async function PrintPage({ params }: PrintPageProps) {
  const ctx = await requireCtx();
  const t = await getTranslations('invoices');
  const invoice = await readInvoice((await params).id);
  if (!invoice) return <Forbidden title={t('heading')} role={ctx.actor.role} ability="invoices:read" />;
  const locale = toLocale(ctx.team.locale) ?? defaultLocale;
  const style = toLocale(ctx.team.locale) ? ctx.team.locale : defaultLocale;
  const paper = toPaper(invoice, await getSender(ctx), { locale: style, timeZone: ctx.team.timezone });
  const { missing } = toDrawable(paper, invoice.currency, style);
  const href = `/dashboard/finance/invoices/${invoice.id}`;
  const parents = [
    { label: t('heading'), href: '/dashboard/finance/invoices' },
    { label: invoice.number, href },
  ];
  return (
    <ClientMessages areas={['invoices']}>
      <div className="print:hidden">
        <PageHeader
          title={t('actions.print')}
          parents={parents}
          description={missing ? t('pdf.letters', { letters: missing.slice(0, 20) }) : t('print.help')}
          actions={
            <>
              <ButtonLink href={href}>{t('print.back')}</ButtonLink>
              {missing ? null : (
                <a href={`${href}/pdf?download=1`} download className={buttonStyles()}>
                  <Icon of={Download} />
                  {t('actions.pdf')}
                </a>
              )}
              <PrintButton />
            </>
          }
        />
      </div>
      <PageBody className="print:p-0">
        <article
          lang={style}
          dir={directionOf(style)}
          // Paper is white, whatever the screen is.
          data-theme="light"
          aria-label={t('print.title', { number: invoice.number })}
          className="invoice-paper w-full max-w-[50rem] justify-self-center rounded-card border border-line bg-bg p-5 text-fg sm:p-12 print:max-w-none print:rounded-none print:border-0 print:p-0"
        >
          <InvoicePaper paper={paper} locale={locale} />
        </article>
      </PageBody>
    </ClientMessages>
  );
}
