'use client';

import { useTranslations } from 'next-intl';
import { useFieldState } from '@/components/form/form-context';
import { controlProps, FieldNotes, fieldId } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { MAX_WEIGHT } from '@/lib/modules/event-types/weights/rules';

interface WeightInputProps {
  staffId: number;
  /** Of the staff member. */
  name: string;
  weight: number;
}

/** Somebody's share of a round robin; in sight where they are ticked and it is one. */
export function WeightInput({ staffId, name, weight }: WeightInputProps) {
  const t = useTranslations('event_types.form');
  const field = `weights.${staffId}`;
  const { errors, typed } = useFieldState(field);
  return (
    <div className="hidden group-has-[[value^=round]:checked]/form:group-has-[[type=checkbox]:checked]/option:grid">
      <Input
        {...controlProps({ id: fieldId(field), name: field, errors, optional: false })}
        type="number"
        inputMode="numeric"
        min={1}
        max={MAX_WEIGHT}
        defaultValue={typed ?? weight}
        aria-label={t('weight_of', { name })}
        className="w-20"
      />
      <FieldNotes id={fieldId(field)} errors={errors} />
    </div>
  );
}
