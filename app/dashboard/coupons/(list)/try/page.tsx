import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { CatalogForbidden } from '@/components/catalog/catalog-forbidden';
import { CatalogSheet } from '@/components/catalog/catalog-sheet';
import { singleParams } from '@/components/table/list-search';
import { dateInZone } from '@/lib/core/time';
import { requireCtx } from '@/lib/web/require-ctx';
import { readEventTypes } from '@/lib/web/team-reads';
import { PATH } from '../../path';
import { TriedPrice } from '../../tried-price';
import { TryForm } from '../../try-form';
import { isAsked, tryCode } from '../../try-search';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('coupons'))('try.open') };
}

interface TryPageProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** The address holds what is tried, so that a colleague can be sent it. */
export default async function TryPage({ searchParams }: TryPageProps) {
  const ctx = await requireCtx();
  const [t, locale] = await Promise.all([getTranslations('coupons.try'), getLocale()]);
  const { abilities, role } = ctx.actor;
  if (!abilities.has('coupons:read')) return <CatalogForbidden path={PATH} title={t('open')} role={role} />;
  const params = singleParams(await searchParams);
  const [eventTypes, { state, tried }] = await Promise.all([
    readEventTypes(ctx),
    isAsked(params) ? tryCode(params) : { state: {}, tried: undefined },
  ]);
  return (
    <CatalogSheet path={PATH} title={t('open')} description={t('description')}>
      <TryForm
        action={`${PATH}/try`}
        values={{ date: dateInZone(ctx.now, ctx.team.timezone), ...params }}
        state={state}
        currency={ctx.team.currency}
        eventTypes={eventTypes.filter(({ isActive }) => isActive).map(({ id, name }) => ({ id, name }))}
      />
      {tried ? <TriedPrice tried={tried} locale={locale} /> : null}
    </CatalogSheet>
  );
}
