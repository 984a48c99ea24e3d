import { useTranslations } from 'next-intl';
import { Suspense, use } from 'react';
import type { NavigationKey } from './navigation';

/** What waits for somebody, by what it is; each is at most one above {@link MOST}. */
export interface SideBadges {
  pending: number;
  overdue: number;
  failed: number;
}

const MOST = 99;

const BADGES: Partial<Record<NavigationKey, keyof SideBadges>> = {
  events: 'pending',
  invoices: 'overdue',
  settings: 'failed',
};

interface SideBadgeProps {
  item: NavigationKey;
  badges: Promise<SideBadges>;
}

/** The count beside an item of the side bar; the page does not wait for it. */
export function SideBadge({ item, badges }: SideBadgeProps) {
  const kind = BADGES[item];
  if (!kind) return null;
  return (
    <Suspense>
      <Count kind={kind} badges={badges} />
    </Suspense>
  );
}

function Count({ kind, badges }: { kind: keyof SideBadges; badges: Promise<SideBadges> }) {
  const t = useTranslations('shell.badges');
  const count = use(badges)[kind];
  if (count === 0) return null;
  return (
    <span className="ms-auto grid h-4.5 min-w-4.5 place-items-center rounded-full bg-warning-soft px-1 text-2xs font-semibold text-warning-text tabular-nums max-lg:absolute max-lg:-end-0.5 max-lg:-top-0.5 group-data-[collapsed=true]/shell:absolute group-data-[collapsed=true]/shell:-end-0.5 group-data-[collapsed=true]/shell:-top-0.5">
      <span aria-hidden>{count > MOST ? `${MOST}+` : count}</span>
      <span className="sr-only">, {t(kind, { count })}</span>
    </span>
  );
}
