'use client';

import { Plus } from 'lucide';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { IntervalRows } from '@/components/availability/interval-rows';
import { nextInterval, toDrafts } from '@/components/availability/week-draft';
import { dayToWallDate } from '@/components/calendar/wall-date';
import { formatWall } from '@/components/calendar/wall-format';
import { ActionForm } from '@/components/form/action-form';
import { FormRadioCards } from '@/components/form/fields';
import { useFieldState } from '@/components/form/form-context';
import { useSturdy } from '@/components/form/use-sturdy';
import { Button } from '@/components/ui/button';
import { Dialog, DialogClose } from '@/components/ui/dialog';
import { FieldNotes, fieldId } from '@/components/ui/field';
import { Icon } from '@/components/ui/icon';
import { SubmitButton } from '@/components/ui/submit-button';
import { toast } from '@/components/ui/toast';
import type { FormState } from '@/lib/core/form-state';
import type { OpenMinutes } from '@/lib/modules/availability/rules';
import { putDayBack, saveDay } from '../actions';

const MODES = ['usual', 'other', 'closed'] as const;
type Mode = (typeof MODES)[number];

interface DayDialogProps {
  scheduleId: number;
  /** `YYYY-MM-DD` */
  date: string;
  /** Its own hours: none when closed, null when it has the usual ones. */
  current: OpenMinutes[] | null;
  usual: OpenMinutes[];
  onClose: () => void;
}

/** The hours of one day: the usual ones, others, or none. Saved at once, and it can be taken back. */
export function DayDialog({ scheduleId, date, current, usual, onClose }: DayDialogProps) {
  const t = useTranslations('availability.dates');
  const common = useTranslations('common');
  const kit = useTranslations('kit');
  const sturdy = useSturdy();
  const day = formatWall(dayToWallDate(date) ?? new Date(), 'fullDay', useLocale());
  async function putBack() {
    const { ok, message } = await sturdy(putDayBack)(scheduleId, date, current);
    if (ok) toast.success(t('taken_back', { day }));
    else toast.error(message ?? kit('form_refused'));
  }
  async function save(state: FormState, data: FormData): Promise<FormState> {
    const result = await saveDay(scheduleId, date, state, data);
    const mode = String(data.get('mode'));
    if (result.ok) toast.undo(t('saved', { day, mode }), { label: kit('undo'), onClick: putBack });
    return result;
  }
  return (
    <Dialog
      title={<span className="first-letter:uppercase">{day}</span>}
      open
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
    >
      <ActionForm action={save} leave="silent" onDone={onClose}>
        <DayFields day={day} current={current} usual={usual} />
        <div className="flex flex-wrap justify-end gap-2">
          <DialogClose>
            <Button>{common('close')}</Button>
          </DialogClose>
          <SubmitButton>{t('save')}</SubmitButton>
        </div>
      </ActionForm>
    </Dialog>
  );
}

function DayFields({ day, current, usual }: Pick<DayDialogProps, 'current' | 'usual'> & { day: string }) {
  const t = useTranslations('availability.dates');
  const add = useTranslations('availability.hours');
  const [mode, setMode] = useState<Mode>(modeOf(current));
  const [intervals, setIntervals] = useState(() => {
    const drafts = toDrafts(current?.length ? current : usual);
    return drafts.length > 0 ? drafts : [nextInterval([])];
  });
  const { errors } = useFieldState('intervals');
  const options = MODES.map((value) => ({ value, label: t(`modes.${value}`), description: t(`mode_notes.${value}`) }));
  return (
    <>
      <div onChange={(event) => setMode(chosenMode(event.target) ?? mode)}>
        <FormRadioCards
          name="mode"
          legend={t('legend')}
          defaultValue={mode}
          options={options}
          className="sm:grid-cols-3"
        />
      </div>
      {mode === 'other' ? (
        <div id={fieldId('intervals')} tabIndex={-1} className="grid justify-items-start gap-2">
          <IntervalRows
            day={day}
            intervals={intervals}
            nameOf={(place) => `intervals.${place}`}
            onChange={setIntervals}
          />
          <Button
            variant="ghost"
            size="sm"
            className="-ms-2.5 text-accent-text"
            onClick={() => setIntervals([...intervals, nextInterval(intervals)])}
          >
            <Icon of={Plus} />
            {add('add_short')}
          </Button>
          <FieldNotes id={fieldId('intervals')} errors={errors} />
        </div>
      ) : null}
    </>
  );
}

function modeOf(current: OpenMinutes[] | null): Mode {
  if (current === null) return 'usual';
  return current.length === 0 ? 'closed' : 'other';
}

function chosenMode(target: EventTarget): Mode | undefined {
  if (!(target instanceof HTMLInputElement) || target.name !== 'mode') return undefined;
  return MODES.find((one) => one === target.value);
}
