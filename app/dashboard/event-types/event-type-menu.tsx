'use client';

import { Archive, ArrowDown, ArrowUp, Copy, Ellipsis, Hash, Link2, Pencil } from 'lucide';
import { useTranslations } from 'next-intl';
import { useTransition } from 'react';
import { useSturdy } from '@/components/form/use-sturdy';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { Menu, MenuItem, MenuLink, MenuSeparator } from '@/components/ui/menu';
import { toast } from '@/components/ui/toast';
import type { FormState } from '@/lib/core/form-state';
import { archiveEventType, copyEventType, reorderEventType, unarchiveEventType } from './actions';

interface EventTypeMenuProps {
  id: number;
  name: string;
  /** Where it stands among those of its kind. */
  place: 'first' | 'middle' | 'last' | 'only';
}

/** What can be done with an event type from its row. */
export function EventTypeMenu({ id, name, place }: EventTypeMenuProps) {
  const t = useTranslations('event_types.menu');
  const [isPending, start] = useTransition();
  const { run, reorder, archive, copyText } = useMenuActions({ id, start });
  const trigger = (
    <Button variant="ghost" size="icon-sm" aria-label={t('label', { name })} pending={isPending}>
      <Icon of={Ellipsis} />
    </Button>
  );
  return (
    <Menu trigger={trigger}>
      <MenuLink href={`/dashboard/event-types/${id}/basics`}>
        <Icon of={Pencil} />
        {t('edit')}
      </MenuLink>
      <MenuItem onSelect={() => run(() => copyEventType(id))}>
        <Icon of={Copy} />
        {t('duplicate')}
      </MenuItem>
      <MenuSeparator />
      <MenuItem disabled={place === 'first' || place === 'only'} onSelect={() => reorder('up')}>
        <Icon of={ArrowUp} />
        {t('up')}
      </MenuItem>
      <MenuItem disabled={place === 'last' || place === 'only'} onSelect={() => reorder('down')}>
        <Icon of={ArrowDown} />
        {t('down')}
      </MenuItem>
      <MenuSeparator />
      <MenuItem onSelect={() => copyText(String(id))}>
        <Icon of={Hash} />
        {t('copy_id')}
      </MenuItem>
      <MenuItem onSelect={() => copyText(`${location.origin}/api/v1/event-types/${id}`)}>
        <Icon of={Link2} />
        {t('copy_link')}
      </MenuItem>
      <MenuSeparator />
      <MenuItem tone="danger" onSelect={archive}>
        <Icon of={Archive} />
        {t('archive')}
      </MenuItem>
    </Menu>
  );
}

function useMenuActions({ id, start }: { id: number; start: (work: () => Promise<void>) => void }) {
  const t = useTranslations('event_types');
  const kit = useTranslations('kit');
  const sturdy = useSturdy();
  async function tell(work: () => Promise<FormState>): Promise<FormState> {
    const answer = await sturdy(work)();
    if (!answer.ok) toast.error(answer.message ?? t('menu.failed'));
    return answer;
  }
  const run = (work: () => Promise<FormState>) =>
    start(async () => {
      const { ok, message } = await tell(work);
      if (ok && message) toast.success(message);
    });
  const reorder = (direction: 'up' | 'down') =>
    start(async () => {
      const { ok, message } = await tell(() => reorderEventType(id, direction));
      if (!ok) return;
      const back = direction === 'up' ? 'down' : 'up';
      toast.undo(message ?? '', { label: t('undo'), onClick: () => void tell(() => reorderEventType(id, back)) });
    });
  const archive = () =>
    start(async () => {
      const { ok, message } = await tell(() => archiveEventType(id));
      if (!ok) return;
      // The row is gone by then, and this component with it: only the action itself is called.
      toast.undo(message ?? '', { label: t('undo'), onClick: () => void tell(() => unarchiveEventType(id)) });
    });
  const copyText = (text: string) =>
    void navigator.clipboard.writeText(text).then(
      () => toast.success(t('menu.copied', { text })),
      () => toast.error(kit('copy_failed')),
    );
  return { run, reorder, archive, copyText };
}
