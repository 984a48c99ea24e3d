import type { ComponentProps } from 'react';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { ConfirmAction } from './confirm-action';

interface RemovalCardProps extends Pick<ComponentProps<typeof ConfirmAction>, 'action' | 'doneHref'> {
  /** `title` names the object, `body` the consequence; `confirm` and `keep` are the verbs of the two buttons. */
  words: Record<'heading' | 'note' | 'title' | 'body' | 'confirm' | 'keep' | 'button', string>;
}

/** The last card of an editor: what deleting means, and a button that asks first. */
export function RemovalCard({ words, action, doneHref }: RemovalCardProps) {
  return (
    <Card aria-labelledby="removal" className="flex flex-wrap items-center justify-between gap-4 p-4">
      <div className="grid gap-0.5">
        <h2 id="removal" className="font-semibold">
          {words.heading}
        </h2>
        <p className="text-sm text-muted">{words.note}</p>
      </div>
      <ConfirmAction
        action={action}
        title={words.title}
        description={words.body}
        confirmLabel={words.confirm}
        keepLabel={words.keep}
        doneHref={doneHref}
        trigger={<Button variant="danger-ghost">{words.button}</Button>}
      />
    </Card>
  );
}
