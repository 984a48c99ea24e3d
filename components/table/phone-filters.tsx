'use client';

import { ListFilter } from 'lucide';
import { useTranslations } from 'next-intl';
import { type ReactNode, useId, useState } from 'react';
import { Button } from '@/components/ui/button';
import { cn } from '@/components/ui/cn';
import { Icon } from '@/components/ui/icon';

interface PhoneFiltersProps {
  /** How many of them are set. */
  active: number;
  className?: string;
  children: ReactNode;
}

/** Filters in a row; on a phone behind a button, so that what they filter is in sight. */
export function PhoneFilters({ active, className, children }: PhoneFiltersProps) {
  const t = useTranslations('table');
  const id = useId();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Button
        variant="secondary"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setIsOpen(!isOpen)}
        className="md:hidden"
      >
        <Icon of={ListFilter} />
        {t('filters', { count: active })}
      </Button>
      <div
        id={id}
        className={cn('flex flex-wrap items-center gap-2', className, isOpen ? 'max-md:w-full' : 'max-md:hidden')}
      >
        {children}
      </div>
    </>
  );
}
