import { FlaskConical, TicketPercent } from 'lucide';
import { getLocale, getTranslations } from 'next-intl/server';
import { type ReactNode, Suspense } from 'react';
import { CatalogFrame, CatalogLoading } from '@/components/catalog/catalog-frame';
import { Forbidden } from '@/components/layout/forbidden';
import { Icon } from '@/components/ui/icon';
import { ButtonLink } from '@/components/ui/link';
import { ClientMessages } from '@/lib/web/i18n/client-messages';
import { tablePreferences } from '@/lib/web/preferences';
import { requireCtx } from '@/lib/web/require-ctx';
import { CouponsTable } from '../coupons-table';
import { PATH } from '../path';
import { readCoupons } from '../read-coupons';

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
  const [{ rows }, table] = await Promise.all([readCoupons(ctx, locale), tablePreferences(ctx, 'coupons')]);
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
      list={<CouponsTable rows={rows} table={table} rights={rights} />}
    />
  );
}
