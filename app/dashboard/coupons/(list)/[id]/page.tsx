import { FlaskConical } from 'lucide';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { CatalogForbidden } from '@/components/catalog/catalog-forbidden';
import { CatalogRemoval } from '@/components/catalog/catalog-removal';
import { CatalogSheet } from '@/components/catalog/catalog-sheet';
import { Icon } from '@/components/ui/icon';
import { ButtonLink } from '@/components/ui/link';
import { getCoupon } from '@/lib/modules/coupons/service';
import { orNotFound, toRouteId } from '@/lib/web/or-not-found';
import { requireCtx } from '@/lib/web/require-ctx';
import { readEventTypes } from '@/lib/web/team-reads';
import { removeCoupon, saveCoupon, switchCoupon } from '../../actions';
import { CouponForm } from '../../coupon-form';
import { PATH } from '../../path';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('coupons'))('title') };
}

interface CouponPageProps {
  params: Promise<{ id: string }>;
}

export default async function CouponPage({ params }: CouponPageProps) {
  const ctx = await requireCtx();
  const t = await getTranslations('coupons');
  const { abilities, role } = ctx.actor;
  if (!abilities.has('coupons:write')) return <CatalogForbidden path={PATH} title={t('title')} role={role} />;
  const coupon = await orNotFound(getCoupon(ctx, toRouteId((await params).id)));
  const { id, code, isActive, timesUsed } = coupon;
  const eventTypes = await readEventTypes(ctx);
  const query = new URLSearchParams({
    code,
    ...(coupon.eventTypeId ? { event_type_id: String(coupon.eventTypeId) } : {}),
  });
  return (
    <CatalogSheet path={PATH} title={code} description={t('used_so_far', { count: timesUsed })}>
      <ButtonLink href={`${PATH}/try?${query}`} scroll={false} className="justify-self-start">
        <Icon of={FlaskConical} />
        {t('try.open')}
      </ButtonLink>
      <CouponForm action={saveCoupon.bind(null, id)} coupon={coupon} team={ctx.team} eventTypes={eventTypes} />
      <CatalogRemoval
        area="coupons"
        path={PATH}
        item={{ name: code, isActive }}
        uses={timesUsed > 0 ? [t('in_use.bookings', { count: timesUsed })] : []}
        remove={removeCoupon.bind(null, id)}
        activate={switchCoupon.bind(null, id)}
      />
    </CatalogSheet>
  );
}
