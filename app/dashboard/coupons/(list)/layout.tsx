import { FlaskConical, TicketPercent } from 'lucide';
import { getLocale, getTranslations } from 'next-intl/server';
import { type ReactNode, Suspense } from 'react';
import { CatalogFrame, CatalogLoading } from '@/components/catalog/catalog-frame';
import { Forbidden } from '@/components/layout/forbidden';
import { Icon } from '@/components/ui/icon';
import { ButtonLink } from '@/components/ui/link';
import { listAllCoupons } from '@/lib/modules/coupons/service';
import { ClientMessages } from '@/lib/web/i18n/client-messages';
import { requireCtx } from '@/lib/web/require-ctx';
import { readEventTypes } from '@/lib/web/team-reads';
import { toCouponRow } from '../coupon-view';
import { CouponsTable } from '../coupons-table';
import { PATH } from '../path';

export default function CouponsLayout({ children }: { children: ReactNode }) {
  return (
    <ClientMessages areas={['coupons', 'table']}>
      <Suspense fallback={<CatalogLoading area="coupons" />}>
        <CouponsRoom />
      </Suspense>
      {children}
    </ClientMessages>
  );
}

async function CouponsRoom() {
  const ctx = await requireCtx();
  const [t, locale] = await Promise.all([getTranslations('coupons'), getLocale()]);
  const { abilities, role } = ctx.actor;
  if (!abilities.has('coupons:read')) return <Forbidden title={t('title')} role={role} ability="coupons:read" />;
  const [coupons, eventTypes] = await Promise.all([listAllCoupons(ctx), readEventTypes(ctx)]);
  const names = new Map(eventTypes.map(({ id, name }) => [id, name]));
  const style = { locale, timeZone: ctx.team.timezone, now: ctx.now };
  const rows = coupons.map((coupon) => toCouponRow(coupon, names.get(coupon.eventTypeId ?? 0) ?? '', style));
  const rights = abilities.has('coupons:write') ? 'write' : 'read';
  return (
    <CatalogFrame
      area="coupons"
      path={PATH}
      icon={TicketPercent}
      rights={rights}
      count={rows.length}
      actions={
        <ButtonLink href={`${PATH}/try`} scroll={false}>
          <Icon of={FlaskConical} />
          {t('try.open')}
        </ButtonLink>
      }
      list={<CouponsTable rows={rows} rights={rights} />}
    />
  );
}
