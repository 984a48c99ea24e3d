'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { toast } from '@/components/ui/toast';
import type { PreparedLetter } from '@/lib/modules/invoices/sending/service';
import { prepareSending } from './sending-actions';

export type WantedLetter = 'paper' | 'reminder';

interface AskedLetter {
  wanted: WantedLetter;
  letter: PreparedLetter;
}

/** Fetches the mail that an invoice would go with, and keeps it for as long as somebody reads it. */
export function useLetter() {
  const t = useTranslations('kit');
  const [asked, setAsked] = useState<AskedLetter>();
  async function ask(id: number, wanted: WantedLetter) {
    const { letter, message } = await prepareSending(id, wanted).catch(
      (): Awaited<ReturnType<typeof prepareSending>> => ({}),
    );
    if (letter) setAsked({ wanted, letter });
    else toast.error(message ?? t('form_refused'));
  }
  return { asked, ask, close: () => setAsked(undefined) };
}
