import { Search } from 'lucide';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { Input } from '@/components/ui/input';
import { ButtonLink } from '@/components/ui/link';

interface ChooseOtherProps {
  clientId: number;
  /** What was looked for; empty while those who seem to be the same are shown. */
  search: string;
  others: readonly { id: number; name: string; email: string | null; phone: string | null }[];
}

/** Who the other one is: those who seem to be the same person, or whoever a search finds. */
export function ChooseOther({ clientId, search, others }: ChooseOtherProps) {
  const t = useTranslations('clients.merge');
  const none = search.trim() ? t('not_found') : t('no_duplicates');
  return (
    <>
      <search aria-label={t('search')}>
        <form method="get" className="flex max-w-md gap-2">
          <Input type="search" name="search" aria-label={t('search')} defaultValue={search} maxLength={200} />
          <Button type="submit">
            <Icon of={Search} />
            {t('find')}
          </Button>
        </form>
      </search>
      <section aria-labelledby="others" className="grid gap-2">
        <h2 id="others" className="text-base font-semibold">
          {search.trim() ? t('found') : t('suggested')}
        </h2>
        {others.length > 0 ? (
          <ul className="grid divide-y divide-line rounded-card border border-line">
            {others.map(({ id, name, email, phone }) => (
              <li key={id} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 px-4 py-3">
                <div className="grid min-w-0">
                  <p className="font-medium break-words">{name}</p>
                  <p className="text-sm break-words text-muted">{[email, phone].filter(Boolean).join(' · ')}</p>
                </div>
                <ButtonLink size="sm" href={`/dashboard/clients/${clientId}/merge?with=${id}`}>
                  {t('compare')} <span className="sr-only">{name}</span>
                </ButtonLink>
              </li>
            ))}
          </ul>
        ) : (
          <p className="text-muted">{none}</p>
        )}
      </section>
    </>
  );
}
