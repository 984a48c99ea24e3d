'use client';

import { useTranslations } from 'next-intl';
import { useEffect } from 'react';
import { toast } from '@/components/ui/toast';
import { isPrintAsked, printLater } from '../print-event';

/** Does what the address asks for once, and takes it out of it: says that the event was just booked, or prints it. */
export function Arrival({ when }: { when: string }) {
  const t = useTranslations('events.done');
  useEffect(() => {
    const params = new URLSearchParams(window.location.search);
    const isBooked = params.has('booked');
    if (!isBooked && !isPrintAsked(params)) return;
    window.history.replaceState(null, '', window.location.pathname);
    if (isBooked) toast.success(t('created', { when }));
    else printLater();
  }, [t, when]);
  return null;
}
