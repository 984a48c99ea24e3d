'use client';

import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import type { GridEvent } from './calendar-view-model';
import { signNames } from './event-signs';
import { formatWall, formatWallRange } from './wall-format';

/** Says a whole event in words, in the order a person would. */
export type NameOfEvent = (event: GridEvent & { kind: 'event' }) => string;

/** The names of events. A week has hundreds of them and a handful of words, so each word is looked up once. */
export function useEventNames(locale: string): NameOfEvent {
  const t = useTranslations('calendar');
  return useMemo(() => {
    const status = remember((name: string) => t(`status.${name}` as 'status.scheduled'));
    const sign = remember((name: string) => t(name as 'series'));
    const staff = remember((name: string) => t('with_staff', { name }));
    return (event) => {
      const { view } = event;
      const parts = [
        formatWall(event.start, 'longDay', locale),
        formatWallRange(event, 'time', locale),
        view.clientName || view.title,
        view.eventTypeName,
        view.staffName ? staff(view.staffName) : null,
        view.locationName ?? null,
        status(view.status),
        ...signNames(view).map(sign),
      ];
      return parts.filter(Boolean).join(', ');
    };
  }, [t, locale]);
}

function remember(say: (name: string) => string): (name: string) => string {
  const said = new Map<string, string>();
  return (name) => {
    const known = said.get(name);
    if (known !== undefined) return known;
    const words = say(name);
    said.set(name, words);
    return words;
  };
}
