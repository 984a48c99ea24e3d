'use client';

import { Check, Plus } from 'lucide';
import { usePathname } from 'next/navigation';
import { useState } from 'react';
import { AppLink } from '@/components/ui/app-link';
import { Icon } from '@/components/ui/icon';
import { Input } from '@/components/ui/input';
import { menuItemStyles } from '@/components/ui/popover-styles';
import { TeamMark } from './team-mark';

/** From this many teams on they are looked for rather than looked through. */
const SEARCH_FROM = 8;

interface TeamChoicesProps {
  teams: readonly { id: number; name: string; role: string; logo: string | null }[];
  currentId: number;
  /** Form fields `team_id` and `path`. */
  action: (data: FormData) => Promise<void>;
  labels: Record<'heading' | 'create' | 'search' | 'none', string>;
}

/** One button a team in a plain form, so that it works without script; only the search needs it. */
export function TeamChoices({ teams, currentId, action, labels }: TeamChoicesProps) {
  const path = usePathname();
  const [search, setSearch] = useState('');
  const wanted = search.trim().toLocaleLowerCase();
  const shown = teams.filter(({ name }) => name.toLocaleLowerCase().includes(wanted));
  return (
    <>
      <p className="px-2 pt-1.5 pb-1 text-xs font-medium text-muted">{labels.heading}</p>
      {teams.length >= SEARCH_FROM ? (
        <div className="px-1 pb-1">
          <Input
            type="search"
            value={search}
            onChange={(event) => setSearch(event.target.value)}
            aria-label={labels.search}
            placeholder={labels.search}
          />
        </div>
      ) : null}
      <form action={action} data-leaves>
        <input type="hidden" name="path" value={path} />
        {shown.length === 0 ? <p className="px-2 py-1.5 text-sm text-muted">{labels.none}</p> : null}
        {shown.map(({ id, name, role, logo }) => (
          <button
            key={id}
            type="submit"
            name="team_id"
            value={id}
            aria-current={id === currentId || undefined}
            className={menuItemStyles}
          >
            <TeamMark name={name} logo={logo} className="size-6 rounded-chip bg-accent-soft text-xs text-accent-text" />
            <span className="grid min-w-0 flex-1">
              <span className="truncate font-medium">{name}</span>
              <span className="truncate text-xs text-muted">{role}</span>
            </span>
            {id === currentId ? <Icon of={Check} /> : null}
          </button>
        ))}
      </form>
      <div className="-mx-1 mt-1 border-t border-line px-1 pt-1">
        <AppLink href="/dashboard/settings/team/new" className={menuItemStyles}>
          <Icon of={Plus} />
          {labels.create}
        </AppLink>
      </div>
    </>
  );
}
