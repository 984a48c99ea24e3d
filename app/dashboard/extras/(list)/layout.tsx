import { CirclePlus } from 'lucide';
import { getLocale, getTranslations } from 'next-intl/server';
import { type ReactNode, Suspense } from 'react';
import { CatalogFrame, CatalogLoading } from '@/components/catalog/catalog-frame';
import { Forbidden } from '@/components/layout/forbidden';
import { ClientMessages } from '@/lib/web/i18n/client-messages';
import { tablePreferences } from '@/lib/web/preferences';
import { requireCtx } from '@/lib/web/require-ctx';
import { ExtrasTable } from '../extras-table';
import { PATH } from '../path';
import { readExtras } from '../read-extras';

export default function ExtrasLayout({ children }: { children: ReactNode }) {
  return (
    <ClientMessages areas={['extras', 'table']}>
      <Suspense fallback={<CatalogLoading area="extras" />}>
        <ExtrasRoom />
      </Suspense>
      {children}
    </ClientMessages>
  );
}

async function ExtrasRoom() {
  const ctx = await requireCtx();
  const [t, locale] = await Promise.all([getTranslations('extras'), getLocale()]);
  const { abilities, role } = ctx.actor;
  if (!abilities.has('extras:read')) return <Forbidden title={t('title')} role={role} />;
  const [{ rows }, table] = await Promise.all([readExtras(ctx, locale), tablePreferences(ctx, 'extras')]);
  const rights = abilities.has('extras:write') ? 'write' : 'read';
  return (
    <CatalogFrame
      area="extras"
      path={PATH}
      icon={CirclePlus}
      rights={rights}
      count={rows.length}
      list={<ExtrasTable rows={rows} table={table} rights={rights} />}
    />
  );
}
