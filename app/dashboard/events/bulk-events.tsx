'use client';

import { Ban, Check, Repeat2, UserX } from 'lucide';
import { useTranslations } from 'next-intl';
import { FormSelect, FormTextarea } from '@/components/form/fields';
import type { BulkAction, BulkActions } from '@/components/table/bulk';
import {
  completeEvents,
  dropEvents,
  findMatchingEvents,
  giveEvents,
  missEvents,
  takeCancellationsBack,
  takeOutcomesBack,
} from './bulk-actions';
import { type EventRowView, eventLabel } from './event-view';

/** Somebody who can take events. */
export interface StaffChoice {
  id: number;
  name: string;
}

/** What can be done with many events at once. */
export function useBulkEvents(staff: readonly StaffChoice[]): BulkActions<EventRowView> {
  const t = useTranslations('events');
  const reassign: BulkAction = {
    name: 'reassign',
    label: t('bulk.reassign'),
    icon: Repeat2,
    run: giveEvents,
    done: (count) => t('bulk.reassigned', { count }),
    question: {
      title: (count) => t('bulk.reassign_title', { count }),
      body: t('bulk.reassign_body'),
      fields: <NewHost staff={staff} />,
      submit: (count) => t('bulk.reassign_submit', { count }),
      keep: t('bulk.keep_staff'),
    },
  };
  return {
    labelOf: eventLabel,
    find: findMatchingEvents,
    actions: [
      {
        name: 'completed',
        label: t('actions.complete'),
        icon: Check,
        run: completeEvents,
        undo: takeOutcomesBack,
        done: (count) => t('bulk.completed', { count }),
      },
      {
        name: 'no_show',
        label: t('actions.no_show'),
        icon: UserX,
        run: missEvents,
        undo: takeOutcomesBack,
        done: (count) => t('bulk.no_show', { count }),
      },
      ...(staff.length > 1 ? [reassign] : []),
      {
        name: 'cancel',
        label: t('bulk.cancel'),
        icon: Ban,
        tone: 'danger',
        run: dropEvents,
        undo: takeCancellationsBack,
        done: (count) => t('bulk.cancelled', { count }),
        question: {
          title: (count) => t('bulk.cancel_title', { count }),
          body: t('bulk.cancel_body'),
          fields: <Reason />,
          submit: (count) => t('bulk.cancel_submit', { count }),
          keep: t('bulk.keep'),
        },
      },
    ],
  };
}

function NewHost({ staff }: { staff: readonly StaffChoice[] }) {
  return (
    <FormSelect data-first-focus name="staff_id" label={useTranslations('events')('form.staff')}>
      {staff.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </FormSelect>
  );
}

function Reason() {
  const t = useTranslations('events');
  return (
    <FormTextarea
      data-first-focus
      name="reason"
      label={t('dialogs.reason')}
      help={t('bulk.reason_help')}
      optional
      maxLength={2_000}
    />
  );
}
