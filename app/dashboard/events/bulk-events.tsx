'use client';

import { Ban, Check, UserX } from 'lucide';
import { useTranslations } from 'next-intl';
import { FormTextarea } from '@/components/form/fields';
import type { BulkActions } from '@/components/table/bulk';
import {
  completeEvents,
  dropEvents,
  findMatchingEvents,
  missEvents,
  takeCancellationsBack,
  takeOutcomesBack,
} from './bulk-actions';
import { type EventRowView, eventLabel } from './event-view';

/** What can be done with many events at once. */
export function useBulkEvents(): BulkActions<EventRowView> {
  const t = useTranslations('events');
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
