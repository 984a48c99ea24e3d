'use client';

import { Braces } from 'lucide';
import { useTranslations } from 'next-intl';
import { useRef } from 'react';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { Menu, MenuItem } from '@/components/ui/menu';
import { MESSAGE_VARIABLES } from '@/lib/modules/workflows/messages/rules';

type TextField = HTMLInputElement | HTMLTextAreaElement;

/** Puts a variable where the caret is, and the caret behind it. */
export function VariableMenu({ target }: { target: () => TextField | null }) {
  const t = useTranslations('workflows');
  const filled = useRef<TextField>(null);
  const insert = (name: string) => {
    const field = target();
    if (!field) return;
    const end = field.value.length;
    field.setRangeText(`{${name}}`, field.selectionStart ?? end, field.selectionEnd ?? end, 'end');
    field.dispatchEvent(new Event('input', { bubbles: true }));
    filled.current = field;
  };
  return (
    <Menu
      align="start"
      onCloseAutoFocus={(event) => {
        if (!filled.current) return;
        event.preventDefault();
        filled.current.focus();
        filled.current = null;
      }}
      trigger={
        <Button size="sm">
          <Icon of={Braces} />
          {t('form.variable')}
        </Button>
      }
    >
      {MESSAGE_VARIABLES.map((name) => (
        <MenuItem key={name} onSelect={() => insert(name)}>
          <span className="flex-1">{t(`variables.${name}`)}</span>
          <code dir="ltr" className="font-mono text-2xs text-muted max-sm:hidden">{`{${name}}`}</code>
        </MenuItem>
      ))}
    </Menu>
  );
}
