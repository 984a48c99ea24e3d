const AREAS = { clients: 'client', events: 'event', 'finance/invoices': 'invoice' } as const;

export type RecordKind = (typeof AREAS)[keyof typeof AREAS];

/** A page of a client, event or invoice that was opened. */
export interface RecentRecord {
  kind: RecordKind;
  href: string;
  title: string;
}

const MOST = 6;
const PREFIX = 'openslot:recent:';

/** What the path of a record's page is about; null for other pages. */
export function recordKindOf(path: string): RecordKind | null {
  const [, area] = /^\/dashboard\/(clients|events|finance\/invoices)\/\d+$/.exec(path) ?? [];
  return area ? AREAS[area as keyof typeof AREAS] : null;
}

/** The newest first, each once. */
export function withRecord(records: readonly RecentRecord[], opened: RecentRecord): RecentRecord[] {
  return [opened, ...records.filter(({ href }) => href !== opened.href)].slice(0, MOST);
}

/** What this browser remembers of a user in a team; whatever cannot be read counts as nothing. */
export function readRecent(identity: string): RecentRecord[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(PREFIX + identity) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isRecord).slice(0, MOST) : [];
  } catch {
    return [];
  }
}

export function keepRecent(identity: string, opened: RecentRecord): void {
  try {
    localStorage.setItem(PREFIX + identity, JSON.stringify(withRecord(readRecent(identity), opened)));
  } catch {
    // A browser that keeps nothing loses no more than this list.
  }
}

/** Names of clients must not stay behind on a shared computer. */
export function forgetRecent(): void {
  try {
    const names = Object.keys(localStorage).filter((name) => name.startsWith(PREFIX));
    for (const name of names) localStorage.removeItem(name);
  } catch {
    // Nothing was kept.
  }
}

function isRecord(value: unknown): value is RecentRecord {
  if (!value || typeof value !== 'object') return false;
  const { kind, href, title } = value as Partial<Record<string, unknown>>;
  return typeof title === 'string' && typeof href === 'string' && recordKindOf(href) === kind;
}
