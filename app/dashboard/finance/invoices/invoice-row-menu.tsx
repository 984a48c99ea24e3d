'use client';

import { Copy, Download, Ellipsis, FileText, Pencil, Printer, Trash2 } from 'lucide';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { Menu, MenuFile, MenuItem, MenuLink, MenuSeparator } from '@/components/ui/menu';
import type { InvoiceRowView } from './invoice-view';
import { useDraftActions } from './use-draft-actions';

interface InvoiceRowMenuProps {
  invoice: InvoiceRowView;
  rights: 'read' | 'write';
}

/** What can be done with an invoice without opening it; whatever asks for amounts is done on its page. */
export function InvoiceRowMenu({ invoice, rights }: InvoiceRowMenuProps) {
  const t = useTranslations('invoices.actions');
  const table = useTranslations('table');
  const { duplicate, remove } = useDraftActions(invoice);
  const href = `/dashboard/finance/invoices/${invoice.id}`;
  const isDraft = invoice.status === 'draft';
  const trigger = (
    <Button
      variant="ghost"
      size="icon-sm"
      aria-label={table('actions_for', { name: invoice.number })}
      className="relative z-1"
    >
      <Icon of={Ellipsis} />
    </Button>
  );
  return (
    <Menu trigger={trigger}>
      <MenuLink href={href}>
        {isDraft && rights === 'write' ? <Icon of={Pencil} /> : <Icon of={FileText} />}
        {t(isDraft && rights === 'write' ? 'edit' : 'open')}
      </MenuLink>
      <MenuLink href={`${href}/print`}>
        <Icon of={Printer} />
        {t('print')}
      </MenuLink>
      <MenuFile href={`${href}/pdf?download=1`}>
        <Icon of={Download} />
        {t('pdf')}
      </MenuFile>
      {rights === 'write' && invoice.kind === 'invoice' ? (
        <MenuItem onSelect={duplicate}>
          <Icon of={Copy} />
          {t('duplicate')}
        </MenuItem>
      ) : null}
      {rights === 'write' && isDraft ? (
        <>
          <MenuSeparator />
          <MenuItem tone="danger" onSelect={remove}>
            <Icon of={Trash2} />
            {t('delete')}
          </MenuItem>
        </>
      ) : null}
    </Menu>
  );
}
