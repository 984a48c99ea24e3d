'use client';

import { Tag, UserX } from 'lucide';
import { useTranslations } from 'next-intl';
import { useRef } from 'react';
import { FormInput } from '@/components/form/fields';
import type { BulkActions } from '@/components/table/bulk';
import { activateRows, deactivateRows, findMatchingClients, tagRows, untagRows } from './bulk-actions';
import type { ClientRowView } from './clients-table';

/** What can be done with many clients at once. */
export function useBulkClients(): BulkActions<ClientRowView> {
  const t = useTranslations('clients.bulk');
  // Taking back needs the name that was given last.
  const tag = useRef('');
  return {
    labelOf: ({ name }) => name,
    find: findMatchingClients,
    actions: [
      {
        name: 'tag',
        label: t('tag'),
        icon: Tag,
        run: (ids, fields) => {
          tag.current = String(fields.get('tag') ?? '');
          return tagRows(ids, fields);
        },
        undo: (ids) => untagRows(tag.current, ids),
        done: (count) => t('tagged', { count }),
        question: {
          title: (count) => t('tag_title', { count }),
          body: t('tag_body'),
          fields: <TagField />,
          submit: (count) => t('tag_submit', { count }),
          keep: t('keep'),
        },
      },
      {
        name: 'deactivate',
        label: t('deactivate'),
        icon: UserX,
        run: deactivateRows,
        undo: activateRows,
        done: (count) => t('deactivated', { count }),
      },
    ],
  };
}

function TagField() {
  return (
    <FormInput
      data-first-focus
      name="tag"
      label={useTranslations('clients.bulk')('tag_name')}
      maxLength={100}
      autoComplete="off"
    />
  );
}
