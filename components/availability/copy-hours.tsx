'use client';

import { Copy } from 'lucide';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/choice';
import { Icon } from '@/components/ui/icon';
import { Popover } from '@/components/ui/popover';
import { weekdayName } from './hours-format';

interface CopyHoursProps {
  /** Whose hours are copied; 0 is Sunday. */
  from: number;
  /** The days of the week in the reader's order. */
  days: readonly number[];
  onCopy: (days: number[]) => void;
}

/** Copies the hours of a day to others that are ticked. */
export function CopyHours({ from, days, onCopy }: CopyHoursProps) {
  const t = useTranslations('availability.hours');
  const locale = useLocale();
  const [isOpen, setIsOpen] = useState(false);
  const [ticked, setTicked] = useState<number[]>([]);
  const day = weekdayName(from, locale);
  const toggle = (one: number) =>
    setTicked((before) => (before.includes(one) ? before.filter((other) => other !== one) : [...before, one]));
  return (
    <Popover
      label={t('copy', { day })}
      open={isOpen}
      onOpenChange={(next) => {
        setIsOpen(next);
        setTicked([]);
      }}
      align="end"
      className="w-56"
      trigger={
        <Button variant="ghost" size="icon-sm" aria-label={t('copy', { day })}>
          <Icon of={Copy} />
        </Button>
      }
    >
      <fieldset className="grid gap-1">
        <legend className="mb-1.5 text-sm font-medium">{t('copy_to', { day })}</legend>
        {days
          .filter((other) => other !== from)
          .map((other) => (
            <Checkbox
              key={other}
              id={`copy-${from}-${other}`}
              label={weekdayName(other, locale)}
              checked={ticked.includes(other)}
              onChange={() => toggle(other)}
            />
          ))}
      </fieldset>
      <Button
        variant="primary"
        size="sm"
        className="mt-3 w-full"
        disabled={ticked.length === 0}
        onClick={() => {
          onCopy(ticked);
          setIsOpen(false);
          setTicked([]);
        }}
      >
        {t('copy_apply')}
      </Button>
    </Popover>
  );
}
