'use client';

import { OverrideField } from '@/components/booking/override-field';
import { useFieldState } from '@/components/form/form-context';
import { FieldNotes } from '@/components/ui/field';

/** Why somebody cannot take an event at its time, where their hours are the reason with a way to do it all the same. */
export function HostRefusal() {
  const { errors, typed } = useFieldState('start_time');
  const override = useFieldState('override_availability');
  if (errors.length === 0 && override.errors.length === 0 && typed === undefined && override.typed === undefined) {
    return null;
  }
  return (
    <div id="field-start_time" tabIndex={-1} className="grid gap-1.5">
      <FieldNotes id="field-start_time" errors={errors} />
      <OverrideField />
    </div>
  );
}
