'use client';

import { Copy, Download, Ellipsis, Printer, Send, Trash2 } from 'lucide';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type KeyboardEvent, useCallback, useEffect } from 'react';
import { useLeaveGuard } from '@/components/form/leave-guard';
import type { DraftFields, SavedDraft } from '@/components/invoice/draft';
import { InvoiceSheet } from '@/components/invoice/invoice-sheet';
import { SaveStatus, StaleNotice } from '@/components/invoice/save-status';
import { type Draft, useDraft } from '@/components/invoice/use-draft';
import { PageBody, PageHeader } from '@/components/layout/page-header';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { ButtonLink } from '@/components/ui/link';
import { Menu, MenuFile, MenuItem, MenuSeparator } from '@/components/ui/menu';
import { findInvoiceClients, saveInvoice } from './actions';
import { DraftSending, useSending } from './draft-sending';
import { useDraftActions } from './use-draft-actions';

const PATH = '/dashboard/finance/invoices';

interface DraftEditorProps {
  /** Null for a new invoice. */
  start: SavedDraft | null;
  fields: DraftFields;
  currency: string;
  team: { name: string; timeZone: string };
  taxes: readonly { name: string; rate: number }[];
}

/** A draft on its page: what it says, whether it is saved, and what to do with it. */
export function DraftEditor({ start, fields, currency, team, taxes }: DraftEditorProps) {
  const t = useTranslations('invoices');
  const router = useRouter();
  useOwnAddress(start === null);
  const draft = useDraft({
    ...{ draft: start, fields, currency, save: saveInvoice },
    // The address changes in place: drawing another page would take the field from under the reader's hands.
    onCreated: ({ id }) => window.history.replaceState(null, '', `${PATH}/${id}`),
    onLeft: () => router.refresh(),
  });
  const sending = useSending(draft);
  const isStuck = draft.state.kind === 'failed' || draft.state.kind === 'stale';
  useLeaveGuard(
    useCallback(() => isStuck, [isStuck]),
    useTranslations('kit')('leave_dirty'),
  );
  return (
    <>
      <PageHeader title={draft.saved?.number ?? t('new')} parents={[{ label: t('heading'), href: PATH }]} />
      <PageBody>
        <div className="flex max-w-4xl flex-wrap items-center justify-between gap-3">
          <SaveStatus draft={draft} timeZone={team.timeZone} />
          <DraftTools draft={draft} onSend={sending.ask} />
        </div>
        <StaleNotice draft={draft} timeZone={team.timeZone} />
        <RestoredNote draft={draft} />
        <form
          aria-label={t('editor.label')}
          onSubmit={(event) => event.preventDefault()}
          onKeyDown={(event) => {
            if (isSendKey(event)) void sending.ask();
          }}
        >
          <InvoiceSheet draft={draft} teamName={team.name} taxes={taxes} find={findInvoiceClients} />
        </form>
      </PageBody>
      <DraftSending draft={draft} sending={sending} />
    </>
  );
}

/** `Ctrl` or `⌘` with `Enter`. */
function isSendKey(event: KeyboardEvent): boolean {
  return event.key === 'Enter' && (event.ctrlKey || event.metaKey);
}

/** The browser's Back and Forward may draw the empty editor at the address of the draft that was made in it. */
function useOwnAddress(isNew: boolean): void {
  useEffect(() => {
    if (isNew && window.location.pathname !== `${PATH}/new`) window.location.reload();
  }, [isNew]);
}

function RestoredNote({ draft: { discardRestored } }: { draft: Draft }) {
  const t = useTranslations('invoices.saving');
  if (!discardRestored) return null;
  return (
    <p
      role="status"
      className="flex max-w-4xl flex-wrap items-center gap-3 rounded-card bg-info-soft p-3 text-info-text"
    >
      {t('restored')}
      <Button size="sm" onClick={discardRestored}>
        {t('discard')}
      </Button>
    </p>
  );
}

function DraftTools({ draft, onSend }: { draft: Draft; onSend: () => Promise<void> }) {
  const t = useTranslations('invoices.actions');
  const { saved } = draft;
  return (
    <div className="flex flex-wrap items-center gap-2">
      {saved ? (
        <>
          <DraftMenu draft={saved} />
          <ButtonLink href={`${PATH}/${saved.id}/print`}>
            <Icon of={Printer} />
            {t('print')}
          </ButtonLink>
        </>
      ) : null}
      <Button variant="primary" aria-keyshortcuts="Control+Enter Meta+Enter" onClick={() => void onSend()}>
        <Icon of={Send} />
        {t('send')}
      </Button>
    </div>
  );
}

function DraftMenu({ draft }: { draft: SavedDraft }) {
  const t = useTranslations('invoices.actions');
  const { duplicate, remove } = useDraftActions(draft);
  const trigger = (
    <Button variant="ghost" size="icon" aria-label={t('more')}>
      <Icon of={Ellipsis} />
    </Button>
  );
  return (
    <Menu trigger={trigger}>
      <MenuItem onSelect={duplicate}>
        <Icon of={Copy} />
        {t('duplicate')}
      </MenuItem>
      <MenuFile href={`${PATH}/${draft.id}/pdf?download=1`}>
        <Icon of={Download} />
        {t('pdf')}
      </MenuFile>
      <MenuSeparator />
      <MenuItem tone="danger" onSelect={remove}>
        <Icon of={Trash2} />
        {t('delete')}
      </MenuItem>
    </Menu>
  );
}
