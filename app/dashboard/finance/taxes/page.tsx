import { Percent, Plus } from 'lucide';
import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { Forbidden } from '@/components/layout/forbidden';
import { PageBody, PageHeader } from '@/components/layout/page-header';
import { singleParams } from '@/components/table/list-search';
import { Card, CardBody, CardHeader } from '@/components/ui/card';
import { Icon } from '@/components/ui/icon';
import { ButtonLink } from '@/components/ui/link';
import { EmptyState } from '@/components/ui/states';
import type { TaxRow } from '@/lib/modules/taxes/service';
import { countTaxedPrices } from '@/lib/modules/taxes/uses/service';
import { ClientMessages } from '@/lib/web/i18n/client-messages';
import { tablePreferences } from '@/lib/web/preferences';
import { requireCtx } from '@/lib/web/require-ctx';
import { ExampleLines } from './example-lines';
import { OpenTax } from './open-tax';
import { readTaxes } from './read-taxes';
import { TAXES_PATH } from './tax-view';
import { TaxesTable } from './taxes-table';
import { workedExample } from './worked-example';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('taxes'))('title') };
}

interface TaxesPageProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function TaxesPage({ searchParams }: TaxesPageProps) {
  const ctx = await requireCtx();
  const [t, locale] = await Promise.all([getTranslations('taxes'), getLocale()]);
  const { abilities, role } = ctx.actor;
  if (!abilities.has('taxes:read')) return <Forbidden title={t('title')} role={role} ability="taxes:read" />;
  const params = singleParams(await searchParams);
  const [{ records: taxes, rows }, prices, table] = await Promise.all([
    readTaxes(ctx, locale),
    countTaxedPrices(ctx),
    tablePreferences(ctx, 'taxes'),
  ]);
  const rights = abilities.has('taxes:write') ? 'write' : 'read';
  const { currency } = ctx.team;
  const add =
    rights === 'write' ? (
      <ButtonLink href={`${TAXES_PATH}?tax=new`} variant="primary" scroll={false}>
        <Icon of={Plus} />
        {t('new')}
      </ButtonLink>
    ) : null;
  return (
    <ClientMessages areas={['taxes', 'table']}>
      <PageHeader title={t('title')} description={t('description')} actions={taxes.length > 0 ? add : null} />
      <PageBody className="items-start gap-6 xl:grid-cols-[minmax(0,1fr)_20rem]">
        {taxes.length > 0 ? (
          <>
            <TaxesTable rows={rows} table={table} prices={prices.eventTypes + prices.extras} rights={rights} />
            <Example taxes={taxes} currency={currency} />
          </>
        ) : (
          <EmptyState
            icon={Percent}
            title={t('empty.title')}
            description={t('empty.body')}
            action={add}
            className="xl:col-span-2"
          />
        )}
      </PageBody>
      {rights === 'write' && params.tax ? <OpenTax taxes={taxes} id={params.tax} currency={currency} /> : null}
    </ClientMessages>
  );
}

/** What all active taxes together do to a price of 100. */
async function Example({ taxes, currency }: { taxes: TaxRow[]; currency: string }) {
  const [t, locale] = await Promise.all([getTranslations('taxes.example'), getLocale()]);
  const active = taxes.filter(({ isActive }) => isActive);
  return (
    <Card aria-labelledby="taxes-example">
      <CardHeader id="taxes-example" title={t('title')} description={t('body', { count: active.length })} />
      <CardBody>
        <ExampleLines example={workedExample(active, { currency, locale })} />
      </CardBody>
    </Card>
  );
}
