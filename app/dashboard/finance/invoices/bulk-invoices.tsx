'use client';

import { BellRing, CircleCheck, FileArchive, Send } from 'lucide';
import { useTranslations } from 'next-intl';
import type { BulkAction, BulkActions, BulkSummary } from '@/components/table/bulk';
import type { BulkTarget } from '@/lib/core/bulk';
import type { BulkDeed } from '@/lib/modules/invoices/bulk/rules';
import {
  describeDeed,
  findMatchingInvoices,
  payInvoices,
  remindClients,
  sendDrafts,
  takeRemindersBack,
} from './bulk-actions';
import type { InvoiceRowView } from './invoice-view';
import { MAX_PAPERS } from './papers/max-papers';

const deeds = {
  send: { icon: Send, run: sendDrafts, done: 'sent' },
  remind: { icon: BellRing, run: remindClients, undo: takeRemindersBack, done: 'reminded' },
  pay: { icon: CircleCheck, run: payInvoices, done: 'paid' },
} as const satisfies Record<BulkDeed, unknown>;

/** What can be done with many invoices at once; each deed says first what it comes to. */
export function useBulkInvoices(rights: 'read' | 'write'): BulkActions<InvoiceRowView> {
  const t = useTranslations('invoices.bulk');
  const toAction = (name: BulkDeed): BulkAction => {
    const { done, ...deed } = deeds[name];
    return {
      name,
      ...deed,
      label: t(name),
      done: (count) => t(done, { count }),
      question: {
        title: (count) => t(`${name}_title`, { count }),
        body: t(`${name}_body`),
        summarize: (targets) => summarize(name, targets),
        submit: () => t(`${name}_submit`),
        keep: t('keep'),
      },
    };
  };
  return {
    labelOf: ({ number }) => number,
    find: findMatchingInvoices,
    actions: rights === 'write' ? (['send', 'remind', 'pay'] as const).map(toAction) : [],
    downloads: [
      {
        name: 'papers',
        label: t('pdf'),
        icon: FileArchive,
        limit: MAX_PAPERS,
        hrefOf: (ids) => `/dashboard/finance/invoices/papers?ids=${ids.join(',')}`,
      },
    ],
  };
}

async function summarize(deed: BulkDeed, targets: BulkTarget[]): Promise<BulkSummary> {
  const ids = targets.map(({ id }) => id);
  const { text, count } = await describeDeed(ids, deed);
  return { text, canSubmit: count > 0 };
}
