'use client';

import { Globe } from 'lucide';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { Icon } from '@/components/ui/icon';

interface ZoneNoteProps {
  /** IANA name of the zone the times are in. */
  timeZone: string;
  /** The zone in words: city and offset. */
  label: string;
}

/** Names the zone of the times around it to readers whose browser lives in another one. */
export function ZoneNote({ timeZone, label }: ZoneNoteProps) {
  const t = useTranslations('events');
  const [isElsewhere, setIsElsewhere] = useState(false);
  useEffect(() => setIsElsewhere(Intl.DateTimeFormat().resolvedOptions().timeZone !== timeZone), [timeZone]);
  if (!isElsewhere) return null;
  return (
    <p className="flex items-center gap-1.5 text-sm text-muted">
      <Icon of={Globe} className="size-3.5 shrink-0" />
      {t('zone_note', { zone: label })}
    </p>
  );
}
