'use client';

import { CalendarDays, FileText, type IconNode, UserRound } from 'lucide';
import { useLocale, useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { toWallDate, wallDateToDay } from '@/components/calendar/wall-date';
import { dateTimeFormat } from '@/lib/core/formats';
import type { CommandCenterProps } from './command-center';
import { matchesWords } from './match';
import { type RecordKind, readRecent } from './recent-records';
import { COMMAND_GROUPS, type Command, commandsFor } from './registry';
import { typedDay } from './typed-day';
import type { FoundRecord } from './use-search';

/** One line of the palette. */
export interface PaletteItem {
  /** Its own in the palette. */
  id: string;
  icon: IconNode;
  title: string;
  detail?: string;
  /** Keys that do the same. */
  keys?: readonly string[];
  /** Left out where it opens the help. */
  href?: string;
}

export interface PaletteGroup {
  id: string;
  label: string;
  items: PaletteItem[];
}

const RECORD_ICONS: Record<RecordKind, IconNode> = { client: UserRound, event: CalendarDays, invoice: FileText };
const RECORD_KINDS = ['client', 'event', 'invoice'] as const satisfies RecordKind[];

type ItemsInput = Pick<CommandCenterProps, 'abilities' | 'shortcuts' | 'identity' | 'timeZone'> & {
  typed: string;
  found: readonly FoundRecord[];
};

/** What the palette shows for a text: at first what one may want, then the day, the commands and the records that match. */
export function usePaletteGroups({ typed, found, identity, timeZone, ...known }: ItemsInput): PaletteGroup[] {
  const t = useTranslations('palette');
  const commands = useCommandGroups(known, typed.trim());
  const day = useDay(typed, timeZone);
  // Read once, as the palette opens.
  const recent = useMemo(() => readRecent(identity), [identity]);
  const records = (kind: RecordKind): PaletteGroup => ({
    id: kind,
    label: t(`groups.${kind}`),
    items: found.filter((one) => one.kind === kind).map(recordItem),
  });
  const groups = typed.trim()
    ? [day, ...commands, ...RECORD_KINDS.map(records)]
    : [{ id: 'recent', label: t('groups.recent'), items: recent.map(recordItem) }, ...commands];
  return groups.filter(({ items }) => items.length > 0);
}

function recordItem({ kind, href, title, detail }: Omit<FoundRecord, 'detail'> & { detail?: string }): PaletteItem {
  return { id: href, icon: RECORD_ICONS[kind], title, href, ...(detail ? { detail } : {}) };
}

/** Of no text the first groups whole; of a text what matches it, with the name of its group ("new client"). */
function useCommandGroups(
  { abilities, shortcuts }: Pick<ItemsInput, 'abilities' | 'shortcuts'>,
  text: string,
): PaletteGroup[] {
  const t = useTranslations();
  const known = useMemo(() => commandsFor(abilities), [abilities]);
  return COMMAND_GROUPS.map((group) => {
    const label = t(`palette.groups.${group}`);
    const isShown = (command: Command) => {
      if (command.group !== group) return false;
      return text ? matchesWords(text, `${label} ${t(command.words)}`) : group !== 'settings' && group !== 'view';
    };
    return {
      id: group,
      label,
      items: known.filter(isShown).map((command) => ({
        id: command.id,
        icon: command.icon,
        title: t(command.words),
        ...(command.href ? { href: command.href } : {}),
        ...(command.key && shortcuts.singleKeys === 'on' ? { keys: keysOf(command, shortcuts.keys) } : {}),
      })),
    };
  });
}

function keysOf({ key, group }: Command, keys: ItemsInput['shortcuts']['keys']): string[] {
  if (!key) return [];
  return group === 'go' ? [keys.go, keys[key]] : [keys[key]];
}

function useDay(typed: string, timeZone: string): PaletteGroup {
  const t = useTranslations('palette');
  const locale = useLocale();
  const day = typedDay(typed, { today: wallDateToDay(toWallDate(new Date(), timeZone)), locale });
  const format = dateTimeFormat(locale, { timeZone: 'UTC', dateStyle: 'full' });
  const item = (date: string): PaletteItem => ({
    id: `day:${date}`,
    icon: CalendarDays,
    title: t('open_day', { day: format.format(new Date(`${date}T00:00:00Z`)) }),
    href: `/dashboard/calendar?date=${date}`,
  });
  return { id: 'day', label: t('groups.day'), items: day ? [item(day)] : [] };
}
