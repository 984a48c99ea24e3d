import type { CatalogRow } from '@/components/catalog/catalog-row';
import { labelOfZone } from '@/lib/core/time-zones';
import type { LocationRow } from '@/lib/modules/locations/queries';

/** A row of the list; every text is written on the server. */
export interface LocationRowView extends CatalogRow {
  address: string;
  /** A search on a public map; empty without an address. */
  mapHref: string;
  phone: string;
  /** Empty where it is the team's. */
  zone: string;
  capacity: number | null;
  /** Names of the event types that take place here. */
  usedBy: string[];
}

interface ViewStyle {
  locale: string;
  now: Date;
}

export function toLocationRow(location: LocationRow, usedBy: string[], { locale, now }: ViewStyle): LocationRowView {
  const { id, name, isActive, phone, timezone, capacity } = location;
  const address = formatAddress(location, locale);
  return {
    id,
    name,
    isActive,
    address,
    mapHref: mapHref(location, locale),
    phone: phone ?? '',
    zone: timezone ? labelOfZone(timezone, now) : '',
    capacity,
    usedBy,
    search: [name, address, phone, ...usedBy].join(' '),
    sortKeys: { name, address, capacity: capacity ?? Number.MAX_SAFE_INTEGER, used: usedBy.length },
  };
}

/** A search for the address on a public map, or nothing. */
export function mapHref(location: LocationRow, locale: string): string {
  if (!location.address && !location.city) return '';
  return `https://www.openstreetmap.org/search?${new URLSearchParams({ query: formatAddress(location, locale) })}`;
}

/** `Calle Mayor 1, 28013 Madrid, Spain`. */
function formatAddress({ address, zip, city, state, country }: LocationRow, locale: string): string {
  const nation = country ? new Intl.DisplayNames(locale, { type: 'region' }).of(country) : null;
  const town = [zip, city].filter(Boolean).join(' ');
  return [address, town, state, nation].filter(Boolean).join(', ');
}
