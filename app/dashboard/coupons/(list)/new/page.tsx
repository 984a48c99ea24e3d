import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { CatalogForbidden } from '@/components/catalog/catalog-forbidden';
import { CatalogSheet } from '@/components/catalog/catalog-sheet';
import { requireCtx } from '@/lib/web/require-ctx';
import { readEventTypes } from '@/lib/web/team-reads';
import { addCoupon } from '../../actions';
import { CouponForm } from '../../coupon-form';
import { PATH } from '../../path';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('coupons'))('new') };
}

export default async function NewCouponPage() {
  const ctx = await requireCtx();
  const t = await getTranslations('coupons');
  const { abilities, role } = ctx.actor;
  if (!abilities.has('coupons:write')) return <CatalogForbidden path={PATH} title={t('new')} role={role} />;
  const eventTypes = await readEventTypes(ctx);
  return (
    <CatalogSheet path={PATH} title={t('new')}>
      <CouponForm action={addCoupon} team={ctx.team} eventTypes={eventTypes} />
    </CatalogSheet>
  );
}
