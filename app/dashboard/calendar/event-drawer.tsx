'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';
import { Sheet } from '@/components/ui/dialog';
import { ButtonLink } from '@/components/ui/link';

interface EventDrawerProps {
  id: number;
  title: string;
  /** Where closing leads: the same calendar without the event. */
  closeHref: string;
  children: ReactNode;
}

/** One event beside the calendar; it has an address, so Back closes it and a link opens both. */
export function EventDrawer({ id, title, closeHref, children }: EventDrawerProps) {
  const t = useTranslations('events.actions');
  const router = useRouter();
  const [isOpen, setIsOpen] = useState(true);
  return (
    <Sheet
      title={title}
      open={isOpen}
      onOpenChange={(next) => {
        setIsOpen(next);
        if (!next) router.push(closeHref, { scroll: false });
      }}
      footer={<ButtonLink href={`/dashboard/events/${id}`}>{t('open_page')}</ButtonLink>}
    >
      <div className="grid gap-5">{children}</div>
    </Sheet>
  );
}
