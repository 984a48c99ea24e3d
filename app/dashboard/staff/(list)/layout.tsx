import { IdCard } from 'lucide';
import { getLocale, getTranslations } from 'next-intl/server';
import { type ReactNode, Suspense } from 'react';
import { CatalogFrame, CatalogLoading } from '@/components/catalog/catalog-frame';
import { Forbidden } from '@/components/layout/forbidden';
import { ClientMessages } from '@/lib/web/i18n/client-messages';
import { tablePreferences } from '@/lib/web/preferences';
import { requireCtx } from '@/lib/web/require-ctx';
import { PATH } from '../path';
import { readStaff } from '../read-staff';
import { StaffTable } from '../staff-table';

export default function StaffLayout({ children }: { children: ReactNode }) {
  return (
    <ClientMessages areas={['staff', 'table']}>
      <Suspense fallback={<CatalogLoading area="staff" />}>
        <StaffRoom />
      </Suspense>
      {children}
    </ClientMessages>
  );
}

async function StaffRoom() {
  const ctx = await requireCtx();
  const [t, locale] = await Promise.all([getTranslations('staff'), getLocale()]);
  const { abilities, role } = ctx.actor;
  if (!abilities.has('staff:read')) return <Forbidden title={t('title')} role={role} />;
  const [{ rows }, table] = await Promise.all([readStaff(ctx, locale), tablePreferences(ctx, 'staff')]);
  const isManaging = role !== 'staff' && abilities.has('staff:write');
  return (
    <CatalogFrame
      area="staff"
      path={PATH}
      icon={IdCard}
      rights={isManaging ? 'write' : 'read'}
      count={rows.length}
      list={<StaffTable rows={rows} table={table} rights={isManaging ? 'write' : 'own'} />}
    />
  );
}
