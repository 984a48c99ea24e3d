'use client';

import { useTranslations } from 'next-intl';
import { ActionForm } from '@/components/form/action-form';
import { ButtonLink } from '@/components/ui/link';
import { SubmitButton } from '@/components/ui/submit-button';
import { bookEvent, findClients } from '../actions';
import { type BookingChoices, type BookingDefaults, FullEventFields } from '../event-form';
import { findFreeTimes } from '../free-times';

interface NewEventFormProps {
  choices: BookingChoices;
  defaults: BookingDefaults;
}

export function NewEventForm({ choices, defaults }: NewEventFormProps) {
  const t = useTranslations('events');
  const common = useTranslations('common');
  return (
    <ActionForm action={bookEvent} aria-label={t('new')} className="max-w-xl gap-7">
      <FullEventFields choices={choices} defaults={defaults} find={findClients} findFree={findFreeTimes} />
      <div className="flex flex-wrap gap-2">
        <SubmitButton>{t('form.submit')}</SubmitButton>
        <ButtonLink href="/dashboard/events" variant="ghost">
          {common('cancel')}
        </ButtonLink>
      </div>
    </ActionForm>
  );
}
