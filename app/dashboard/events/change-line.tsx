import { useTranslations } from 'next-intl';
import type { ViewStyle } from './event-view';
import { historyWord } from './history-word';
import { type Changes, timeChange } from './time-change';

interface ChangeLineProps {
  actor: string;
  action: string;
  changes: Changes;
  style: ViewStyle;
}

/** Short enough to be told before and after. */
const SHOWN = [
  'staff_id',
  'location_id',
  'invitee_name',
  'invitee_email',
  'invitee_phone',
  'invitee_timezone',
] as const;

/** Who changed what about an event, before and after. */
export function ChangeLine({ actor, action, changes, style }: ChangeLineProps) {
  const t = useTranslations('events.history');
  const times = timeChange(changes, style);
  const fields = SHOWN.filter((field) => changes[field]);
  return (
    <div className="grid gap-0.5 pt-1">
      <p>{t(historyWord(action), { actor })}</p>
      <ul className="grid text-sm text-muted">
        {times ? (
          <li className="tabular-nums">
            <Pair pair={times} />
          </li>
        ) : null}
        {fields.map((field) => (
          <li key={field} className="break-words">
            {t(`fields.${field}`)}: <Pair pair={(changes[field] ?? []).map((value) => String(value ?? ''))} />
          </li>
        ))}
        {changes.notes ? <li>{t('notes_changed')}</li> : null}
      </ul>
    </div>
  );
}

function Pair({ pair: [before, after] }: { pair: readonly string[] }) {
  const t = useTranslations('events.history');
  return (
    <>
      <span className="line-through">{before || t('none')}</span> → {after || t('none')}
    </>
  );
}
