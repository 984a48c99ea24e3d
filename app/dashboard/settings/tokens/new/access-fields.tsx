'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { FormRadioCards } from '@/components/form/fields';
import { ABILITIES } from '@/lib/core/abilities';
import { abilitiesOfPreset, TOKEN_PRESETS, type TokenPreset } from '@/lib/modules/api-tokens/rules';
import { AbilityMatrix } from './ability-matrix';

const USUAL: TokenPreset = 'read_only';

/** What a token may do: a preset ticks its boxes below, and to tick one by hand is to pick abilities. */
export function AccessFields() {
  const t = useTranslations('tokens');
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const fields = root.current;
    fields?.addEventListener('change', follow);
    return () => fields?.removeEventListener('change', follow);
  }, []);
  return (
    <div ref={root} className="grid gap-5">
      <FormRadioCards
        name="preset"
        legend={t('form.access')}
        defaultValue={USUAL}
        options={TOKEN_PRESETS.map((value) => ({
          value,
          label: t(`presets.${value}`),
          description: t(`preset_notes.${value}`),
        }))}
      />
      <AbilityMatrix usual={grantedBy(USUAL)} />
    </div>
  );
}

/** Keeps the boxes and the preset in step. */
function follow({ currentTarget, target }: Event): void {
  if (!(currentTarget instanceof HTMLElement && target instanceof HTMLInputElement)) return;
  if (target.name === 'abilities') {
    const custom = currentTarget.querySelector<HTMLInputElement>('[name=preset][value=custom]');
    if (custom) custom.checked = true;
  } else if (target.value !== 'custom') {
    const granted = grantedBy(target.value as TokenPreset);
    for (const box of currentTarget.querySelectorAll<HTMLInputElement>('[name=abilities]')) {
      box.checked = granted.includes(box.value);
    }
  }
}

function grantedBy(preset: TokenPreset): readonly string[] {
  const abilities = abilitiesOfPreset(preset, []);
  return abilities.includes('*') ? ABILITIES : abilities;
}
