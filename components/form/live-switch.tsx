'use client';

import { useOptimistic, useTransition } from 'react';
import { Switch } from '@/components/ui/choice';
import { toast } from '@/components/ui/toast';
import type { FormState } from '@/lib/core/form-state';
import { useSturdy } from './use-sturdy';

interface LiveSwitchProps {
  id: string;
  checked: boolean;
  /** A server action bound to its object. */
  action: (checked: boolean) => Promise<FormState>;
  /** Names what is switched; only screen readers need it beside its row. */
  label: string;
  undoLabel: string;
}

/** A switch that saves at once, shows the new state at once, and can be taken back. */
export function LiveSwitch({ id, checked, action, label, undoLabel }: LiveSwitchProps) {
  const [shown, show] = useOptimistic(checked);
  const [, start] = useTransition();
  const sturdy = useSturdy();
  function change(next: boolean) {
    start(async () => {
      show(next);
      const { ok, message } = await sturdy(action)(next);
      if (!ok) toast.error(message ?? label);
      else toast.undo(message ?? label, { label: undoLabel, onClick: () => revert(!next) });
    });
  }
  function revert(previous: boolean) {
    start(async () => {
      show(previous);
      const { ok, message } = await sturdy(action)(previous);
      if (!ok) toast.error(message ?? label);
    });
  }
  return (
    <Switch
      id={id}
      className="-me-2.5"
      label={<span className="sr-only">{label}</span>}
      checked={shown}
      onChange={(event) => change(event.currentTarget.checked)}
    />
  );
}
