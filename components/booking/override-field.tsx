'use client';

import { useTranslations } from 'next-intl';
import { useFieldState } from '@/components/form/form-context';
import { Checkbox } from '@/components/ui/choice';

interface OverrideFieldProps {
  /** The time is known to be refused for its hours before it was sent. */
  isOffered?: boolean;
}

/** Offered only where the time is refused for its hours, never before: most bookings do not need it. */
export function OverrideField({ isOffered = false }: OverrideFieldProps) {
  const t = useTranslations('events.form');
  const { errors, typed } = useFieldState('override_availability');
  if (!isOffered && errors.length === 0 && typed === undefined) return null;
  return (
    <Checkbox
      key={typed}
      id="field-override_availability"
      name="override_availability"
      label={t('override')}
      errors={errors}
      defaultChecked={typed !== undefined}
    />
  );
}
