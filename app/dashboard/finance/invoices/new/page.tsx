import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import type { DraftFields } from '@/components/invoice/draft';
import { Forbidden } from '@/components/layout/forbidden';
import { dateInZone } from '@/lib/core/time';
import { addDays } from '@/lib/core/wall-time';
import type { Ctx } from '@/lib/infra/ctx';
import { getClient } from '@/lib/modules/clients/service';
import { ClientMessages } from '@/lib/web/i18n/client-messages';
import { orNotFound, toRouteId } from '@/lib/web/or-not-found';
import { requireCtx } from '@/lib/web/require-ctx';
import { DraftEditor } from '../draft-editor';
import { type OfferedTax, offeredTaxes } from '../offered-taxes';

/** Until a team can choose its own. */
const DAYS_TO_PAY = 14;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('invoices');
  return { title: t('new') };
}

interface NewInvoicePageProps {
  searchParams: Promise<{ client_id?: string }>;
}

export default async function NewInvoicePage({ searchParams }: NewInvoicePageProps) {
  const ctx = await requireCtx();
  const { actor, team } = ctx;
  const t = await getTranslations('invoices');
  if (!actor.abilities.has('invoices:write'))
    return <Forbidden title={t('new')} role={actor.role} ability="invoices:write" />;
  const taxes = await offeredTaxes(ctx);
  const fields = await emptyFields(ctx, taxes, (await searchParams).client_id);
  return (
    <ClientMessages areas={['invoices']}>
      <DraftEditor
        start={null}
        fields={fields}
        currency={team.currency}
        team={{ name: team.name, timeZone: team.timezone }}
        taxes={taxes}
      />
    </ClientMessages>
  );
}

/** A team with a single tax means that one. */
async function emptyFields(ctx: Ctx, taxes: OfferedTax[], clientId: string | undefined): Promise<DraftFields> {
  const client = clientId ? await orNotFound(getClient(ctx, toRouteId(clientId))) : null;
  const today = dateInZone(ctx.now, ctx.team.timezone);
  const [tax] = taxes;
  return {
    customerId: client?.id ?? null,
    customerName: client?.name ?? '',
    customerEmail: client?.email ?? '',
    invoiceDate: today,
    dueDate: addDays(today, DAYS_TO_PAY),
    taxRate: tax && taxes.length === 1 ? String(tax.rate) : '',
    discount: '',
    notes: '',
    lines: [{ key: 'first', description: '', quantity: '1', unitPrice: '' }],
  };
}
