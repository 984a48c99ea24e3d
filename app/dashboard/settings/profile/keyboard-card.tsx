import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/form/action-form';
import { FormInput, FormSwitch } from '@/components/form/fields';
import { Card, CardBody, CardHeader } from '@/components/ui/card';
import { SubmitButton } from '@/components/ui/submit-button';
import { FIRST_KEYS, GO_KEYS, type ShortcutName, type Shortcuts } from '@/lib/modules/users/shortcuts/rules';
import { toShortcuts } from '@/lib/modules/users/shortcuts/schema';
import { findCurrentSession } from '@/lib/web/require-ctx';
import { saveKeys } from './keyboard-actions';

/** Shortcuts of a single key: off, or on other keys (WCAG 2.1.4). */
export async function KeyboardCard() {
  const [t, session] = await Promise.all([getTranslations('palette.keyboard'), findCurrentSession()]);
  const shortcuts = toShortcuts(session?.user_settings.shortcuts);
  return (
    <Card id="keyboard" aria-labelledby="keyboard-title" className="scroll-mt-18">
      <CardHeader id="keyboard-title" title={t('title')} description={t('description')} />
      <CardBody>
        <ActionForm action={saveKeys} aria-label={t('title')}>
          <FormSwitch
            name="single_keys"
            label={t('single_keys')}
            help={t('single_keys_help')}
            defaultChecked={shortcuts.singleKeys === 'on'}
          />
          <KeyFields legend={t('alone')} names={FIRST_KEYS} keys={shortcuts.keys} />
          <KeyFields
            legend={t('after', { key: shortcuts.keys.go.toUpperCase() })}
            names={GO_KEYS}
            keys={shortcuts.keys}
          />
          <SubmitButton className="justify-self-start">{t('save')}</SubmitButton>
        </ActionForm>
      </CardBody>
    </Card>
  );
}

interface KeyFieldsProps {
  legend: string;
  names: readonly ShortcutName[];
  keys: Shortcuts['keys'];
}

async function KeyFields({ legend, names, keys }: KeyFieldsProps) {
  const t = await getTranslations('palette.keyboard.names');
  return (
    <fieldset>
      <legend className="mb-2 text-sm font-medium">{legend}</legend>
      <div className="grid grid-cols-2 items-end gap-4 sm:grid-cols-3 lg:grid-cols-4">
        {names.map((name) => (
          <FormInput
            key={name}
            name={name}
            id={`key-${name}`}
            label={t(name)}
            defaultValue={keys[name]}
            maxLength={1}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
          />
        ))}
      </div>
    </fieldset>
  );
}
