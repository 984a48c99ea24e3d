'use client';

import { useTranslations } from 'next-intl';
import { useFieldState } from '@/components/form/form-context';
import { Checkbox } from '@/components/ui/choice';
import { FieldNotes, fieldId } from '@/components/ui/field';
import { ABILITIES } from '@/lib/core/abilities';

const NAME = 'abilities';
const RIGHTS = ['read', 'write'] as const;

/** Every noun of the API with a box to read and a box to change. @param usual abilities that are ticked at first */
export function AbilityMatrix({ usual }: { usual: readonly string[] }) {
  const t = useTranslations('tokens');
  const { errors, typed, refused } = useFieldState(NAME);
  const ticked = refused ? (typed?.split(',') ?? []) : usual;
  return (
    <fieldset id={fieldId(NAME)} tabIndex={-1} className="grid min-w-0 gap-1.5">
      <legend className="mb-1.5 text-sm font-medium">{t('form.abilities')}</legend>
      <table key={ticked.join()} className="w-full border-y border-line">
        <thead>
          <tr className="border-b border-line text-start text-sm text-muted">
            <th className="py-2 text-start font-medium">{t('form.noun')}</th>
            {RIGHTS.map((right) => (
              <th key={right} className="w-24 py-2 text-start font-medium">
                {t(`form.${right}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {nouns.map((noun) => (
            <tr key={noun} className="border-b border-line last:border-b-0 hover:bg-surface">
              <th scope="row" className="py-1 text-start font-normal">
                {t(`nouns.${noun}`)}
              </th>
              {RIGHTS.map((right) => (
                <td key={right} className="py-1">
                  <Checkbox
                    id={`${fieldId(NAME)}-${noun}-${right}`}
                    name={NAME}
                    value={`${noun}:${right}`}
                    defaultChecked={ticked.includes(`${noun}:${right}`)}
                    label={<span className="sr-only">{`${t(`nouns.${noun}`)}: ${t(`form.${right}`)}`}</span>}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <FieldNotes id={fieldId(NAME)} errors={errors} />
    </fieldset>
  );
}

type Noun = (typeof ABILITIES)[number] extends `${infer Name}:${string}` ? Name : never;

const nouns = [...new Set(ABILITIES.map((ability) => ability.split(':')[0] as Noun))];
