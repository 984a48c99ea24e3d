import { getTranslations } from 'next-intl/server';
import { AgendaList } from '@/components/calendar/agenda-list';
import { type CalendarSearch, calendarHref } from '@/components/calendar/calendar-search';
import { ButtonLink } from '@/components/ui/link';
import type { AgendaPage } from './calendar-data';

interface AgendaProps {
  agenda: AgendaPage;
  search: CalendarSearch;
  style: { timeZone: string; now: string; locale: string };
}

/** The days from the date of the address on as a list, in parts where it is long. */
export function Agenda({ agenda, search, style }: AgendaProps) {
  const { hasMore, ...listed } = agenda;
  return (
    <div className="grid gap-4">
      <AgendaList {...style} {...listed} search={search} />
      <AgendaPages search={search} hasMore={hasMore} />
    </div>
  );
}

async function AgendaPages({ search, hasMore }: { search: CalendarSearch; hasMore: boolean }) {
  const t = await getTranslations('calendar.agenda');
  const page = search.page ?? 1;
  if (page === 1 && !hasMore) return null;
  const hrefOf = (to: number) => calendarHref(search, { page: to > 1 ? to : undefined });
  return (
    <nav aria-label={t('parts')} className="flex gap-2">
      {page > 1 ? (
        <ButtonLink href={hrefOf(page - 1)} rel="prev">
          {t('earlier')}
        </ButtonLink>
      ) : null}
      {hasMore ? (
        <ButtonLink href={hrefOf(page + 1)} rel="next">
          {t('later')}
        </ButtonLink>
      ) : null}
    </nav>
  );
}
