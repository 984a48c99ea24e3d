'use client';

import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { useCallback, useEffect, useState } from 'react';
import type { FindFreeTimes } from '@/components/booking/free-times';
import { type PossibleStarts, toPossibleStarts } from '@/components/calendar/possible-starts';
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
import { blockTime } from './actions';
import { BlockFields } from './block-fields';

export interface QuickCreateProps {
  choices: BookingChoices;
  /** Whose time the reader may block; nobody's where empty. */
  blockable: { id: number; name: string }[];
  /** The dialog is open while there are any. */
  defaults: BookingDefaults | undefined;
  /** What it opens with. */
  kind?: Kind;
  /** Told where the event could begin, for the calendar behind to mark; and nothing once the form is gone. */
  onStarts?: (starts: PossibleStarts | undefined) => void;
  onClose: () => void;
}

/** A short form over the calendar: an appointment, or time that is blocked; "More" carries a booking to the full form. */
export function QuickCreate({
  choices,
  blockable,
  defaults,
  kind: first = 'event',
  onStarts,
  onClose,
}: QuickCreateProps) {
  const t = useTranslations('events');
  const kinds = useTranslations('calendar.kinds');
  const [kind, setKind] = useState<Kind>(first);
  const close = () => {
    setKind(first);
    onClose();
  };
  return (
    <Dialog
      title={kind === 'block' ? kinds('block') : t('new')}
      open={defaults !== undefined}
      onOpenChange={(isOpen) => {
        if (!isOpen) close();
      }}
    >
      {blockable.length > 0 ? <KindSwitch kind={kind} onChange={setKind} /> : null}
      {kind === 'block' ? (
        <BlockForm staff={blockable} choices={choices} defaults={defaults ?? {}} onClose={close} />
      ) : choices.eventTypes.length === 0 ? (
        <NothingToBook />
      ) : (
        <QuickForm choices={choices} defaults={defaults ?? {}} onStarts={onStarts} onClose={close} />
      )}
    </Dialog>
  );
}

type Kind = (typeof KINDS)[number];

const KINDS = ['event', 'block'] as const;

function KindSwitch({ kind, onChange }: { kind: Kind; onChange: (kind: Kind) => void }) {
  const t = useTranslations('calendar.kinds');
  return (
    <fieldset className="mb-5 flex w-fit gap-0.5 rounded-control bg-sunken p-0.5">
      <legend className="sr-only">{t('label')}</legend>
      {KINDS.map((one) => (
        <button
          key={one}
          type="button"
          aria-pressed={one === kind}
          onClick={() => onChange(one)}
          className="inline-flex h-7 cursor-pointer items-center rounded-chip px-3 text-sm text-muted hover:text-fg aria-pressed:bg-bg aria-pressed:font-medium aria-pressed:text-fg aria-pressed:ring-1 aria-pressed:ring-line pointer-coarse:h-11"
        >
          {t(one)}
        </button>
      ))}
    </fieldset>
  );
}

interface BlockFormProps extends Pick<QuickCreateProps, 'choices' | 'onClose'> {
  staff: QuickCreateProps['blockable'];
  defaults: BookingDefaults;
}

function BlockForm({ staff, choices, defaults, onClose }: BlockFormProps) {
  const t = useTranslations('calendar');
  return (
    <ActionForm action={blockTime} leave="silent" onDone={onClose} aria-label={t('kinds.block')}>
      <BlockFields staff={staff} defaults={defaults} zoneLabel={choices.zoneLabel} />
      <div className="flex justify-end">
        <SubmitButton>{t('blocking.submit')}</SubmitButton>
      </div>
    </ActionForm>
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

type QuickFormProps = Omit<BlockFormProps, 'staff'> & { onStarts: QuickCreateProps['onStarts'] };

function QuickForm({ choices, defaults, onStarts, onClose }: QuickFormProps) {
  const t = useTranslations('events');
  const locale = useLocale();
  const router = useRouter();
  const findFree = useMarkedStarts(choices.timeZone, onStarts);
  async function book(state: FormState, data: FormData): Promise<FormState> {
    const result = await bookEventHere(state, data);
    const wall = new Date(`${data.get('date')}T${data.get('time')}Z`);
    if (result.ok) toast.success(t('done.created', { when: formatWall(wall, 'weekdayTime', locale) }));
    return result;
  }
  return (
    <ActionForm action={book} leave="silent" onDone={onClose} aria-label={t('new')}>
      <QuickEventFields choices={choices} defaults={defaults} find={findClients} findFree={findFree} />
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

/** Looks free times up as the form asks for them, and has them marked on the calendar behind it. */
function useMarkedStarts(timeZone: string, onStarts: QuickCreateProps['onStarts']): FindFreeTimes {
  useEffect(() => () => onStarts?.(undefined), [onStarts]);
  return useCallback(
    async (question) => {
      const answer = await findFreeTimes(question);
      const instants = answer.times.map(({ start_time }) => start_time);
      onStarts?.(toPossibleStarts(question, { instants, timeZone }));
      return answer;
    },
    [timeZone, onStarts],
  );
}

/** The form's fields as a query, without the server's own and without what is empty. */
function typedQuery(form: HTMLFormElement): string {
  const entries = [...new FormData(form).entries()].filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1] !== '' && !entry[0].startsWith('$'),
  );
  return new URLSearchParams(entries.filter(([name]) => name !== 'timezone')).toString();
}
