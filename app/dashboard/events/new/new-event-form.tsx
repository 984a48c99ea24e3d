'use client';

import { useTranslations } from 'next-intl';
import { type RefObject, useEffect, useRef } from 'react';
import { LivePreview } from '@/components/booking/live-preview';
import { ActionForm } from '@/components/form/action-form';
import type { Settlement } from '@/lib/modules/events/desk/schema';
import { bookEvent, findClients } from '../actions';
import { type BookingChoices, type BookingDefaults, FullEventFields } from '../event-form';
import type { ExtraChoice } from '../extras-fields';
import { findFreeTimes } from '../free-times';
import { previewBooking } from '../preview-actions';
import { BookingSummary } from './booking-summary';

interface NewEventFormProps {
  choices: BookingChoices;
  extras: readonly ExtraChoice[];
  defaults: BookingDefaults;
  /** What the team wrote down about the client the form starts with. */
  note: string;
  settlements: readonly Settlement[];
  /** Of this form as it was drawn: sent twice, it books once. */
  formKey: string;
}

export function NewEventForm({ formKey, settlements, ...fields }: NewEventFormProps) {
  const t = useTranslations('events');
  const body = useRef<HTMLDivElement>(null);
  useFirstFocus(body, fields.defaults.invitee_name ? 'silent' : 'ask');
  return (
    <ActionForm action={bookEvent} aria-label={t('new')}>
      <input type="hidden" name="form_key" value={formKey} />
      <LivePreview ask={previewBooking}>
        <div ref={body} className="grid items-start gap-7 lg:grid-cols-[minmax(0,36rem)_minmax(17rem,21rem)]">
          <div className="grid min-w-0 gap-7">
            <FullEventFields {...fields} find={findClients} findFree={findFreeTimes} />
          </div>
          <BookingSummary settlements={settlements} />
        </div>
      </LivePreview>
    </ActionForm>
  );
}

/** Whoever has a keyboard begins with the client; on a phone the keyboard would cover the form. */
function useFirstFocus(body: RefObject<HTMLElement | null>, wanted: 'ask' | 'silent') {
  useEffect(() => {
    if (wanted === 'silent' || !window.matchMedia('(pointer: fine)').matches) return;
    body.current?.querySelector<HTMLElement>('[data-first-focus]')?.focus({ preventScroll: true });
  }, [body, wanted]);
}
