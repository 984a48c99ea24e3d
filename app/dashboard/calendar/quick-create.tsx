'use client';

import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { formatWall } from '@/components/calendar/wall-format';
import { ActionForm } from '@/components/form/action-form';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { ButtonLink } from '@/components/ui/link';
import { EmptyState } from '@/components/ui/states';
import { SubmitButton } from '@/components/ui/submit-button';
import { toast } from '@/components/ui/toast';
import type { FormState } from '@/lib/core/form-state';
import { bookEventHere, findClients } from '../events/actions';
import { type BookingChoices, type BookingDefaults, QuickEventFields } from '../events/event-form';
import { findFreeTimes } from '../events/free-times';

interface QuickCreateProps {
  choices: BookingChoices;
  /** The dialog is open while there are any. */
  defaults: BookingDefaults | undefined;
  onClose: () => void;
}

/** A short booking form over the calendar; "More" carries everything typed to the full one. */
export function QuickCreate({ choices, defaults, onClose }: QuickCreateProps) {
  const t = useTranslations('events');
  return (
    <Dialog
      title={t('new')}
      open={defaults !== undefined}
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
    >
      {choices.eventTypes.length === 0 ? (
        <NothingToBook />
      ) : (
        <QuickForm choices={choices} defaults={defaults ?? {}} onClose={onClose} />
      )}
    </Dialog>
  );
}

function NothingToBook() {
  const t = useTranslations('events.form');
  return (
    <EmptyState
      title={t('no_types_title')}
      description={t('no_types_body')}
      action={
        <ButtonLink href="/dashboard/event-types?new=1" variant="primary">
          {t('no_types_action')}
        </ButtonLink>
      }
    />
  );
}

function QuickForm({ choices, defaults, onClose }: Required<QuickCreateProps> & { defaults: BookingDefaults }) {
  const t = useTranslations('events');
  const locale = useLocale();
  const router = useRouter();
  async function book(state: FormState, data: FormData): Promise<FormState> {
    const result = await bookEventHere(state, data);
    const wall = new Date(`${data.get('date')}T${data.get('time')}Z`);
    if (result.ok) toast.success(t('done.created', { when: formatWall(wall, 'weekdayTime', locale) }));
    return result;
  }
  return (
    <ActionForm action={book} leave="silent" onDone={onClose} aria-label={t('new')}>
      <QuickEventFields choices={choices} defaults={defaults} find={findClients} findFree={findFreeTimes} />
      <div className="flex flex-wrap items-center justify-between gap-2">
        <Button
          variant="ghost"
          onClick={(event) => {
            const form = event.currentTarget.closest('form');
            if (form) router.push(`/dashboard/events/new?${typedQuery(form)}`);
          }}
        >
          {t('form.more')}
        </Button>
        <SubmitButton>{t('form.submit')}</SubmitButton>
      </div>
    </ActionForm>
  );
}

/** The form's fields as a query, without the server's own and without what is empty. */
function typedQuery(form: HTMLFormElement): string {
  const entries = [...new FormData(form).entries()].filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1] !== '' && !entry[0].startsWith('$'),
  );
  return new URLSearchParams(entries.filter(([name]) => name !== 'timezone')).toString();
}
