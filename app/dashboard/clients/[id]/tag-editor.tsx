'use client';

import { Plus, X } from 'lucide';
import { useTranslations } from 'next-intl';
import { type FormEvent, useId, useOptimistic, useTransition } from 'react';
import { useSturdy } from '@/components/form/use-sturdy';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { Input } from '@/components/ui/input';
import { toast } from '@/components/ui/toast';
import { addTag, removeTag } from '../tag-actions';

interface TagEditorProps {
  clientId: number;
  tags: string[];
  /** Names the team uses already. */
  known: string[];
}

/** A client's tags: added and removed at once, made on the fly, each change can be taken back. */
export function TagEditor({ clientId, tags, known }: TagEditorProps) {
  const t = useTranslations('clients.tags');
  const { shown, add, remove } = useTags(clientId, tags);
  const listId = useId();
  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    const name = String(new FormData(form).get('tag') ?? '').trim();
    form.reset();
    if (name && !has(shown, name)) add(name);
  }
  return (
    <div className="grid gap-2">
      {shown.length > 0 ? (
        <ul aria-label={t('label')} className="flex flex-wrap gap-1.5">
          {shown.map((name) => (
            <li
              key={name}
              className="inline-flex min-h-6 max-w-full items-center rounded-full bg-hover ps-2.5 text-xs font-medium text-muted"
            >
              <span className="truncate">{name}</span>
              <button
                type="button"
                aria-label={t('remove', { tag: name })}
                onClick={() => remove(name)}
                className="grid size-6 shrink-0 cursor-pointer place-items-center rounded-full hover:text-fg pointer-coarse:size-9"
              >
                <Icon of={X} className="size-3" />
              </button>
            </li>
          ))}
        </ul>
      ) : null}
      <form onSubmit={submit} className="flex gap-2">
        <Input
          name="tag"
          aria-label={t('add')}
          placeholder={t('add')}
          list={listId}
          maxLength={100}
          autoComplete="off"
        />
        <datalist id={listId}>
          {known
            .filter((name) => !has(shown, name))
            .map((name) => (
              <option key={name} value={name} />
            ))}
        </datalist>
        <Button type="submit" size="icon" aria-label={t('submit')}>
          <Icon of={Plus} />
        </Button>
      </form>
    </div>
  );
}

type Change = { add: string } | { remove: string };

function useTags(clientId: number, tags: string[]) {
  const t = useTranslations('clients.tags');
  const kit = useTranslations('kit');
  const [, start] = useTransition();
  const sturdy = useSturdy();
  const [shown, show] = useOptimistic(tags, (current, change: Change) =>
    'add' in change ? [...current, change.add] : current.filter((name) => name !== change.remove),
  );
  function change(what: Change, then?: () => void) {
    start(async () => {
      show(what);
      const { ok, message } = await ('add' in what
        ? sturdy(addTag)(clientId, what.add)
        : sturdy(removeTag)(clientId, what.remove));
      if (ok) then?.();
      else if (message) toast.error(message);
    });
  }
  const undo = (text: string, back: Change) => () =>
    toast.undo(text, { label: kit('undo'), onClick: () => change(back) });
  return {
    shown,
    add: (name: string) => change({ add: name }, undo(t('added', { tag: name }), { remove: name })),
    remove: (name: string) => change({ remove: name }, undo(t('removed', { tag: name }), { add: name })),
  };
}

function has(names: readonly string[], name: string): boolean {
  return names.some((other) => other.toLowerCase() === name.toLowerCase());
}
