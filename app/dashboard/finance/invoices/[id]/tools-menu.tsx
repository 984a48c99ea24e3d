'use client';

import { Ban, BellRing, Copy, Ellipsis, FileMinus2, Send } from 'lucide';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { Menu, MenuItem, MenuSeparator } from '@/components/ui/menu';
import { useDraftActions } from '../use-draft-actions';
import type { WantedLetter } from '../use-letter';
import type { ToolsView } from './tools-view';

interface ToolsMenuProps {
  invoice: ToolsView;
  ask: (question: 'cancel' | 'credit') => void;
  onMail: (wanted: WantedLetter) => void;
}

/** What is needed less often. */
export function ToolsMenu({ invoice, ask, onMail }: ToolsMenuProps) {
  const t = useTranslations('invoices.actions');
  const { duplicate } = useDraftActions(invoice);
  const trigger = (
    <Button variant="ghost" size="icon" aria-label={t('more')}>
      <Icon of={Ellipsis} />
    </Button>
  );
  return (
    <Menu trigger={trigger}>
      <MenuItem onSelect={() => onMail('paper')}>
        <Icon of={Send} />
        {t('mail')}
      </MenuItem>
      {invoice.can.remind ? (
        <MenuItem onSelect={() => onMail('reminder')}>
          <Icon of={BellRing} />
          {t('remind')}
        </MenuItem>
      ) : null}
      {invoice.can.duplicate ? (
        <MenuItem onSelect={duplicate}>
          <Icon of={Copy} />
          {t('duplicate')}
        </MenuItem>
      ) : null}
      {invoice.can.credit ? (
        <MenuItem onSelect={() => ask('credit')}>
          <Icon of={FileMinus2} />
          {t('credit')}
        </MenuItem>
      ) : null}
      {invoice.can.cancel ? (
        <>
          <MenuSeparator />
          <MenuItem tone="danger" onSelect={() => ask('cancel')}>
            <Icon of={Ban} />
            {t('cancel')}
          </MenuItem>
        </>
      ) : null}
    </Menu>
  );
}
