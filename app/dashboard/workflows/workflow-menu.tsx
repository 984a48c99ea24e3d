'use client';

import { CirclePlay, Copy, Ellipsis, Pencil, Trash2 } from 'lucide';
import { useTranslations } from 'next-intl';
import { useTransition } from 'react';
import { useSturdy } from '@/components/form/use-sturdy';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { Menu, MenuItem, MenuLink, MenuSeparator } from '@/components/ui/menu';
import { toast } from '@/components/ui/toast';
import type { FormState } from '@/lib/core/form-state';
import { bringWorkflowBack, copyWorkflow, removeWorkflow } from './actions';
import { PATH } from './path';

/** What can be done with a workflow from its row. */
export function WorkflowMenu({ id, name }: { id: number; name: string }) {
  const t = useTranslations('workflows.menu');
  const [isPending, start] = useTransition();
  const { copy, remove } = useMenuActions(id);
  const trigger = (
    <Button variant="ghost" size="icon-sm" aria-label={t('label', { name })} pending={isPending}>
      <Icon of={Ellipsis} />
    </Button>
  );
  return (
    <Menu trigger={trigger}>
      <MenuLink href={`${PATH}/${id}`}>
        <Icon of={Pencil} />
        {t('edit')}
      </MenuLink>
      <MenuLink href={`${PATH}/${id}/simulate`}>
        <Icon of={CirclePlay} />
        {t('simulate')}
      </MenuLink>
      <MenuItem onSelect={() => start(copy)}>
        <Icon of={Copy} />
        {t('duplicate')}
      </MenuItem>
      <MenuSeparator />
      <MenuItem tone="danger" onSelect={() => start(remove)}>
        <Icon of={Trash2} />
        {t('delete')}
      </MenuItem>
    </Menu>
  );
}

function useMenuActions(id: number) {
  const t = useTranslations('workflows');
  const sturdy = useSturdy();
  async function tell(work: Promise<FormState>): Promise<FormState> {
    const answer = await work;
    if (!answer.ok) toast.error(answer.message ?? t('menu.failed'));
    return answer;
  }
  async function copy() {
    const { ok, message } = await tell(sturdy(copyWorkflow)(id));
    if (ok && message) toast.success(message);
  }
  async function remove() {
    const { ok, message } = await tell(sturdy(removeWorkflow)(id));
    if (!ok) return;
    // The row is gone by then, and this component with it: only the action itself is called.
    toast.undo(message ?? '', { label: t('undo'), onClick: () => void tell(sturdy(bringWorkflowBack)(id)) });
  }
  return { copy, remove };
}
