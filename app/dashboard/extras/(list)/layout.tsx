import { CirclePlus } from 'lucide';
import { getLocale, getTranslations } from 'next-intl/server';
import { type ReactNode, Suspense } from 'react';
import { formatMinutes } from '@/components/booking/event-time';
import { CatalogFrame, CatalogLoading } from '@/components/catalog/catalog-frame';
import { Forbidden } from '@/components/layout/forbidden';
import { formatMoney, toMajor } from '@/lib/core/money';
import type { ExtraRow } from '@/lib/modules/extras/queries';
import { ClientMessages } from '@/lib/web/i18n/client-messages';
import { requireCtx } from '@/lib/web/require-ctx';
import { readEventTypes, readExtras } from '@/lib/web/team-reads';
import { type ExtraRowView, ExtrasTable } from '../extras-table';
import { PATH } from '../path';

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
  const [extras, eventTypes] = await Promise.all([readExtras(ctx), readEventTypes(ctx)]);
  const names = new Map(eventTypes.map(({ id, name }) => [id, name]));
  const rows = extras.map((extra) => toRow(extra, names, { locale, free: t('free') }));
  const rights = abilities.has('extras:write') ? 'write' : 'read';
  return (
    <CatalogFrame
      area="extras"
      path={PATH}
      icon={CirclePlus}
      rights={rights}
      count={rows.length}
      list={<ExtrasTable rows={rows} rights={rights} />}
    />
  );
}

function toRow(
  extra: ExtraRow,
  eventTypeNames: ReadonlyMap<number, string>,
  { locale, free }: { locale: string; free: string },
): ExtraRowView {
  const { id, name, description, price, currency, durationMinutes, maxQuantity, isRequired, isActive } = extra;
  const usedBy = extra.eventTypes.map(({ eventTypeId }) => eventTypeNames.get(eventTypeId) ?? '').filter(Boolean);
  return {
    id,
    name,
    isActive,
    description: description ?? '',
    price: price > 0 ? formatMoney(price, currency, locale) : free,
    minutes: durationMinutes > 0 ? formatMinutes(durationMinutes, locale) : '',
    maxQuantity,
    isRequired,
    usedBy,
    search: [name, description, ...usedBy].join(' '),
    sortKeys: {
      name,
      price: toMajor(price, currency),
      duration: durationMinutes,
      max_quantity: maxQuantity,
      used: usedBy.length,
    },
  };
}
