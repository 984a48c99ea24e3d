import { useTranslations } from 'next-intl';
import { ChangedPair, textOf } from '../changed-pair';

interface ChangeLineProps {
  actor: string;
  action: string;
  changes: Record<string, [unknown, unknown]>;
}

const ACTIONS = ['updated', 'imported', 'merged', 'exported', 'erased'] as const;
/** Short enough to be shown before and after. */
const SHOWN = ['name', 'email', 'phone', 'timezone', 'tags'] as const;

/** What somebody changed about a client, before and after. */
export function ChangeLine({ actor, action, changes }: ChangeLineProps) {
  const t = useTranslations('clients.timeline');
  const known = ACTIONS.find((name) => name === action) ?? 'updated';
  return (
    <div className="grid gap-0.5 pt-1">
      <p>{t(`changes.${known}`, { actor, other: mergedName(changes) })}</p>
      <ul className="grid text-sm text-muted">
        {SHOWN.filter((field) => changes[field]).map((field) => (
          <li key={field} className="break-words">
            {t(`fields.${field}`)}: <ChangedPair pair={changes[field] ?? []} />
          </li>
        ))}
        {changes.notes ? <li>{t('notes_changed')}</li> : null}
        {changes.is_active ? <li>{t(changes.is_active[1] ? 'activated' : 'deactivated')}</li> : null}
        {known === 'merged' ? <li className="break-words">{mergedDetails(changes)}</li> : null}
      </ul>
    </div>
  );
}

function mergedOf(changes: ChangeLineProps['changes']): Record<string, unknown> {
  const [other] = changes.merged ?? [];
  return other !== null && typeof other === 'object' ? (other as Record<string, unknown>) : {};
}

function mergedName(changes: ChangeLineProps['changes']): string {
  return textOf(mergedOf(changes).name);
}

function mergedDetails(changes: ChangeLineProps['changes']): string {
  const { email, phone } = mergedOf(changes);
  return [email, phone].map(textOf).filter(Boolean).join(' · ');
}
