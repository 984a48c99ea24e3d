'use client';

import { useTranslations } from 'next-intl';
import { useOptimistic, useTransition } from 'react';
import { useSturdy } from '@/components/form/use-sturdy';
import { NativeSelect } from '@/components/ui/input';
import { toast } from '@/components/ui/toast';
import type { Role } from '@/lib/core/abilities';
import type { FormState } from '@/lib/core/form-state';

interface RoleSelectProps {
  id: string;
  /** Only screen readers need it beside its row. */
  label: string;
  role: Role;
  roles: readonly Role[];
  /** A server action bound to its member. */
  action: (role: string) => Promise<FormState>;
}

/** A role that is saved as it is chosen, and can be taken back. */
export function RoleSelect({ id, label, role, roles, action }: RoleSelectProps) {
  const t = useTranslations('shell.roles');
  const words = useTranslations('members');
  const [shown, show] = useOptimistic(role);
  const [, start] = useTransition();
  const sturdy = useSturdy();
  function save(next: Role, before?: Role) {
    start(async () => {
      show(next);
      const { ok, message } = await sturdy(action)(next);
      if (!ok) toast.error(message ?? label);
      else if (before) toast.undo(message ?? label, { label: words('undo'), onClick: () => save(before) });
    });
  }
  return (
    <>
      <label htmlFor={id} className="sr-only">
        {label}
      </label>
      <NativeSelect
        id={id}
        value={shown}
        onChange={(event) => {
          const next = roles.find((one) => one === event.currentTarget.value);
          if (next) save(next, role);
        }}
        className="w-40"
      >
        {roles.map((one) => (
          <option key={one} value={one}>
            {t(one)}
          </option>
        ))}
      </NativeSelect>
    </>
  );
}
