'use client';

import { Plus } from 'lucide';
import { useTranslations } from 'next-intl';
import { useRef } from 'react';
import { useFieldState } from '@/components/form/form-context';
import { Button } from '@/components/ui/button';
import { FieldNotes } from '@/components/ui/field';
import { Icon } from '@/components/ui/icon';
import { Menu, MenuItem } from '@/components/ui/menu';
import { ACTION_TYPES, type ActionType } from '@/lib/modules/workflows/rules';
import { StepIcon } from '../step-icon';
import { ADD_ID } from './use-workflow-draft';

/** Adds a step of a chosen type at the end; the focus goes on to what it needs. */
export function AddStep({ onAdd }: { onAdd: (type: ActionType) => void }) {
  const t = useTranslations('workflows');
  const { errors } = useFieldState('actions');
  const hasAdded = useRef(false);
  return (
    <div className="grid gap-1.5 sm:ps-13">
      <Menu
        align="start"
        onCloseAutoFocus={(event) => {
          if (hasAdded.current) event.preventDefault();
          hasAdded.current = false;
        }}
        trigger={
          <Button id={ADD_ID} className="justify-self-start">
            <Icon of={Plus} />
            {t('form.add')}
          </Button>
        }
      >
        {ACTION_TYPES.map((type) => (
          <MenuItem
            key={type}
            onSelect={() => {
              hasAdded.current = true;
              onAdd(type);
            }}
          >
            <StepIcon type={type} />
            {t(`steps.${type}`)}
          </MenuItem>
        ))}
      </Menu>
      <FieldNotes id={ADD_ID} errors={errors} />
    </div>
  );
}
