import { Filter } from 'lucide';
import { getTranslations } from 'next-intl/server';
import { listHref } from '@/components/table/list-search';
import { Icon } from '@/components/ui/icon';
import { Link } from '@/components/ui/link';
import type { Ctx } from '@/lib/infra/ctx';
import { findScopeNames } from '@/lib/modules/transactions/scope/service';
import { TRANSACTIONS_PATH } from './transaction-view';
import { scopeFilters, scopeOf } from './transactions-search';

interface ScopeNoteProps {
  ctx: Ctx;
  params: Record<string, string>;
}

/** Says which figure of the overview the rows belong to, and leads back to all of them. */
export async function ScopeNote({ ctx, params }: ScopeNoteProps) {
  const present = scopeFilters.filter((name) => params[name]);
  if (present.length === 0) return null;
  const scope = scopeOf(params);
  const [t, names] = await Promise.all([getTranslations('transactions.scope'), findScopeNames(ctx, scope)]);
  const named = (id: number | null | undefined, name: string | null, none: string) =>
    id === undefined ? undefined : id === null ? none : (name ?? t('unknown'));
  const texts = [
    scope.show && t(scope.show),
    scope.currency,
    named(scope.eventTypeId, names.event_type, t('no_event_type')),
    named(scope.staffId, names.staff, t('no_staff')),
    named(scope.locationId, names.location, t('no_location')),
  ].filter((text) => text !== undefined);
  const cleared = Object.fromEntries(present.map((name) => [name, null]));
  return (
    <p className="flex flex-wrap items-center gap-x-3 gap-y-1 rounded-control bg-surface px-3 py-2 text-sm">
      <Icon of={Filter} className="size-3.5 shrink-0 text-muted" />
      <span>{t('only', { figures: texts.join(' · ') })}</span>
      <Link href={listHref(TRANSACTIONS_PATH, params, cleared)}>{t('show_all')}</Link>
    </p>
  );
}
