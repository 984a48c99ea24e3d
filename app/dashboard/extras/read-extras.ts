import 'server-only';
import { getTranslations } from 'next-intl/server';
import { formatMinutes } from '@/components/booking/event-time';
import { formatMoney, toMajor } from '@/lib/core/money';
import type { Ctx } from '@/lib/infra/ctx';
import type { ExtraRow } from '@/lib/modules/extras/queries';
import { readExtras as readAllExtras, readEventTypes } from '@/lib/web/team-reads';
import type { CatalogRead } from '../catalog-csv';
import type { ExtraRowView } from './extras-table';

export async function readExtras(ctx: Ctx, locale: string): Promise<CatalogRead<ExtraRow, ExtraRowView>> {
  const [records, eventTypes, t] = await Promise.all([
    readAllExtras(ctx),
    readEventTypes(ctx),
    getTranslations('extras'),
  ]);
  const names = new Map(eventTypes.map(({ id, name }) => [id, name]));
  return { records, rows: records.map((extra) => toRow(extra, names, { locale, free: t('free') })) };
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
