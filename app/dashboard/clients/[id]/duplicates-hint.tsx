import { Merge } from 'lucide';
import { useTranslations } from 'next-intl';
import { Icon } from '@/components/ui/icon';
import { ButtonLink } from '@/components/ui/link';
import type { DuplicateRow } from '@/lib/modules/clients/profile/queries';

interface DuplicatesHintProps {
  client: { id: number; name: string };
  duplicates: readonly DuplicateRow[];
}

/** Others who seem to be the same person, and why. */
export function DuplicatesHint({ client, duplicates }: DuplicatesHintProps) {
  const t = useTranslations('clients.merge');
  return (
    <section
      aria-labelledby="duplicates"
      className="grid gap-2 rounded-card bg-warning-soft px-4 py-3 text-warning-text lg:col-span-2"
    >
      <h2 id="duplicates" className="font-medium">
        {t('hint', { count: duplicates.length })}
      </h2>
      <ul className="grid gap-2">
        {duplicates.map(({ id, name, email, phone, reason }) => (
          <li key={id} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
            <p className="min-w-0 break-words">
              <span className="font-medium">{name}</span>
              {email || phone ? <span> · {[email, phone].filter(Boolean).join(' · ')}</span> : null}
              <span> ({t(`reasons.${reason}`)})</span>
            </p>
            <ButtonLink size="sm" href={`/dashboard/clients/${client.id}/merge?with=${id}`}>
              <Icon of={Merge} />
              {t('compare')} <span className="sr-only">{name}</span>
            </ButtonLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
