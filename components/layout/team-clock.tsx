'use client';

import { useLocale } from 'next-intl';
import { useEffect, useState } from 'react';
import { dateTimeFormat } from '@/lib/core/formats';

interface TeamClockProps {
  /** IANA name of the team's zone. */
  timeZone: string;
  label: string;
}

/** The time where the team works, shown only to those whose browser lives in another zone. */
export function TeamClock({ timeZone, label }: TeamClockProps) {
  const locale = useLocale();
  const [time, setTime] = useState<string>();
  useEffect(() => {
    if (Intl.DateTimeFormat().resolvedOptions().timeZone === timeZone) return;
    const format = dateTimeFormat(locale, { timeZone, timeStyle: 'short' });
    let timer: ReturnType<typeof setTimeout>;
    const tick = () => {
      setTime(format.format(new Date()));
      timer = setTimeout(tick, 60_000 - (Date.now() % 60_000));
    };
    tick();
    return () => clearTimeout(timer);
  }, [timeZone, locale]);
  if (!time) return null;
  return (
    <p title={`${label}: ${timeZone}`} className="flex min-w-0 items-baseline gap-1.5 text-sm whitespace-nowrap">
      <span className="sr-only">{label}</span>
      <time className="font-medium">{time}</time>
      <span className="max-w-36 truncate text-muted max-md:hidden">{timeZone.replaceAll('_', ' ')}</span>
      <span className="max-w-24 truncate text-muted md:hidden">{cityOf(timeZone)}</span>
    </p>
  );
}

/** The last part of a zone's name, where there is no room for all of it. */
function cityOf(timeZone: string): string {
  return (timeZone.split('/').at(-1) ?? timeZone).replaceAll('_', ' ');
}
