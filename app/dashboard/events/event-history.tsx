import { useTranslations } from 'next-intl';
import { formatMoment, formatStart } from '@/components/booking/event-time';
import type { EventRow } from '@/lib/modules/events/queries';
import type { ViewStyle } from './event-view';
import { historyWord } from './history-word';

interface EventHistoryProps {
  history: EventRow['history'];
  style: ViewStyle;
}

/** What happened to an event, the latest first. */
export function EventHistory({ history, style }: EventHistoryProps) {
  const t = useTranslations('events.history');
  return (
    <ol className="grid gap-3">
      {history.toReversed().map((entry) => {
        const action = historyWord(entry.action);
        return (
          <li key={`${entry.at.toISOString()} ${entry.action}`} className="grid gap-0.5 border-s-2 border-line ps-3">
            <p>{t(action, { actor: entry.actor })}</p>
            <TimeChange changes={entry.changes} style={style} />
            <time dateTime={entry.at.toISOString()} className="text-sm text-muted">
              {formatMoment(entry.at, style)}
            </time>
          </li>
        );
      })}
    </ol>
  );
}

/** From when to when, for entries that moved the start. */
function TimeChange({ changes, style }: { changes: unknown; style: ViewStyle }) {
  const t = useTranslations('events.history');
  const pair = (changes as Record<string, unknown> | null)?.start_time;
  if (!Array.isArray(pair)) return null;
  const [before, after] = pair.map((instant) => formatStart(new Date(String(instant)), style));
  return <p className="text-sm tabular-nums">{t('from_to', { before: before ?? '', after: after ?? '' })}</p>;
}
