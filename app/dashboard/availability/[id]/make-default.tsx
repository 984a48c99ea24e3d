'use client';

import { useTranslations } from 'next-intl';
import { useTransition } from 'react';
import { useSturdy } from '@/components/form/use-sturdy';
import { Button } from '@/components/ui/button';
import { toast } from '@/components/ui/toast';
import { makeDefault } from '../actions';

interface MakeDefaultProps {
  id: number;
  /** The default until now, for undo. */
  previousId: number | undefined;
  label: string;
}

/** Makes this schedule the team's default at once; it can be taken back. */
export function MakeDefault({ id, previousId, label }: MakeDefaultProps) {
  const kit = useTranslations('kit');
  const [isPending, startTransition] = useTransition();
  const sturdy = useSturdy();
  const make = (scheduleId: number, done: (message: string) => void) =>
    startTransition(async () => {
      const { ok, message = label } = await sturdy(makeDefault)(scheduleId);
      if (ok) done(message);
      else toast.error(message);
    });
  function say(message: string) {
    if (previousId === undefined) toast.success(message);
    else toast.undo(message, { label: kit('undo'), onClick: () => make(previousId, (back) => toast.success(back)) });
  }
  return (
    <Button size="sm" pending={isPending} onClick={() => make(id, say)}>
      {label}
    </Button>
  );
}
