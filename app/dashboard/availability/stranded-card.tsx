import { CalendarClock } from 'lucide';
import { getLocale, getTranslations } from 'next-intl/server';
import { Card } from '@/components/ui/card';
import { Icon } from '@/components/ui/icon';
import { Pagination } from '@/components/ui/pagination';
import type { Ctx } from '@/lib/infra/ctx';
import type { StrandedPage } from '@/lib/modules/availability/stranded/service';
import { rowTarget, type ViewStyle } from '../events/event-view';
import { StrandedItem } from './stranded-item';

/** The parameter of an address that says which page of stranded events it shows. */
const PAGE_PARAM = 'stranded';

type Params = Record<string, string | string[] | undefined>;

/** Which page of stranded events an address asks for, from 1. */
export function strandedPageOf(params: Params): number {
  const asked = Number(params[PAGE_PARAM]);
  return Number.isInteger(asked) && asked > 0 && asked <= MAX_PAGE ? asked : 1;
}

const MAX_PAGE = 10_000;

interface StrandedCardProps {
  ctx: Ctx;
  stranded: StrandedPage;
  /** The address of the page it stands on, without parameters. */
  path: string;
}

/** Appointments that no longer fit, each with what can be done about it; nothing when all fit. */
export async function StrandedCard({ ctx, stranded, path }: StrandedCardProps) {
  const { rows, total, page, pages } = stranded;
  if (total === 0) return null;
  const [t, locale] = await Promise.all([getTranslations('availability.stranded'), getLocale()]);
  const style: ViewStyle = { locale, timeZone: ctx.team.timezone, now: ctx.now };
  return (
    <Card id="stranded" tabIndex={-1} aria-labelledby="stranded-title" className="border-warning">
      <div className="flex gap-3 px-4 pt-4">
        <Icon of={CalendarClock} className="mt-0.5 size-4.5 shrink-0 text-warning-text" />
        <div className="grid gap-0.5">
          <h2 id="stranded-title" className="font-semibold">
            {t('title', { count: total })}
          </h2>
          <p className="max-w-text text-sm text-muted">{t('note')}</p>
        </div>
      </div>
      <ul className="grid p-2">
        {rows.map((row) => (
          <StrandedItem
            key={row.id}
            event={rowTarget(row, style)}
            reason={t(`reasons.${row.reason}`, { name: row.staff_name })}
            rights={ctx.actor.abilities.has('events:write') ? 'write' : 'read'}
            hosts={ctx.actor.role === 'staff' && row.hosts ? undefined : row.hosts}
          />
        ))}
      </ul>
      {pages > 1 ? (
        <div className="px-4 pb-4">
          <Pagination
            page={page}
            pages={pages}
            hrefOf={(to) => (to === 1 ? path : `${path}?${PAGE_PARAM}=${to}`)}
            summary={t('shown', { count: rows.length, total })}
          />
        </div>
      ) : null}
    </Card>
  );
}
