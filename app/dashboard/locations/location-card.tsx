import { Ban, Layers, MapPin, Phone } from 'lucide-react';
import { useLocale, useTranslations } from 'next-intl';
import { Badge } from '@/components/ui/badge';
import { Link } from '@/components/ui/link';
import type { LocationRow } from '@/lib/modules/locations/queries';

interface LocationCardProps {
  location: LocationRow;
  /** How many event types take place here. */
  uses: number;
  canWrite: boolean;
}

/** A place as a card; the whole card leads to it. */
export function LocationCard({ location, uses, canWrite }: LocationCardProps) {
  const t = useTranslations('locations');
  const locale = useLocale();
  const lines = addressLines(location, locale);
  return (
    <li className="relative grid content-start gap-3 rounded-card border border-line bg-bg p-4 transition-colors duration-control has-[a:hover]:border-line-strong has-[a:hover]:bg-surface dark:bg-surface dark:has-[a:hover]:bg-hover">
      <div className="flex items-start justify-between gap-3">
        <h2 className="min-w-0 text-md font-semibold break-words">
          {canWrite ? (
            <Link
              href={`/dashboard/locations/${location.id}`}
              className="font-semibold text-fg no-underline after:absolute after:inset-0 after:rounded-card"
            >
              {location.name}
            </Link>
          ) : (
            location.name
          )}
        </h2>
        {location.isActive ? null : <Badge icon={Ban}>{t('inactive')}</Badge>}
      </div>
      <ul className="grid gap-1.5 text-sm text-muted">
        <li className="flex gap-2">
          <MapPin aria-hidden className="mt-0.5 size-4 shrink-0" strokeWidth={1.75} />
          <span className="grid min-w-0">
            {lines.length > 0 ? lines.map((line) => <span key={line}>{line}</span>) : t('no_address')}
          </span>
        </li>
        {location.phone ? (
          <li className="flex gap-2 tabular-nums">
            <Phone aria-hidden className="mt-0.5 size-4 shrink-0" strokeWidth={1.75} />
            {location.phone}
          </li>
        ) : null}
        <li className="flex gap-2">
          <Layers aria-hidden className="mt-0.5 size-4 shrink-0" strokeWidth={1.75} />
          {t('used_by', { count: uses })}
        </li>
      </ul>
    </li>
  );
}

function addressLines({ address, zip, city, state, country }: LocationRow, locale: string): string[] {
  const nation = country ? new Intl.DisplayNames(locale, { type: 'region' }).of(country) : null;
  const join = (parts: (string | null | undefined)[], glue: string) => parts.filter(Boolean).join(glue);
  return [join([address], ''), join([join([zip, city], ' '), state], ', '), nation ?? ''].filter(Boolean);
}
