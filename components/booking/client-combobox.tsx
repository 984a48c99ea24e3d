'use client';

import { type ComponentProps, type KeyboardEvent, useId, useState } from 'react';
import { cn } from '@/components/ui/cn';
import { Input } from '@/components/ui/input';
import { useClientMatches } from './use-client-matches';

/** What every list of clients shows of one. */
export interface FoundClient {
  id: number;
  name: string;
  email: string;
}

interface ClientComboboxProps<Client extends FoundClient> {
  /** Id, name and descriptions of the field around. */
  control: Omit<ComponentProps<'input'>, 'value' | 'onChange'> & { 'data-first-focus'?: boolean };
  value: string;
  onType: (name: string) => void;
  onPick: (client: Client) => void;
  /** Clients whose name, e-mail or phone contains the text. */
  find: (text: string) => Promise<Client[]>;
  words: { list: string; matches: (count: number) => string };
}

/** A text field that offers the clients known already; any other text is fine too. */
export function ClientCombobox<Client extends FoundClient>({
  control,
  value,
  onType,
  onPick,
  find,
  words,
}: ClientComboboxProps<Client>) {
  const listId = useId();
  const { matches, look, close } = useClientMatches(find);
  const [active, setActive] = useState(-1);
  const isOpen = matches !== undefined && matches.length > 0;
  const pick = (client: Client) => {
    onPick(client);
    close();
    setActive(-1);
  };
  const press = (event: KeyboardEvent) => {
    if (!isOpen || event.altKey || event.ctrlKey || event.metaKey) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const chosen = matches[active];
    if (step) setActive(stepped(active, step, matches.length));
    else if (event.key === 'Enter' && chosen) pick(chosen);
    else if (event.key === 'Escape') {
      // Only the list closes, not the dialog around it.
      event.nativeEvent.stopImmediatePropagation();
      event.stopPropagation();
      close();
    } else return;
    event.preventDefault();
  };
  return (
    <div className="relative">
      <Input
        {...control}
        role="combobox"
        aria-expanded={isOpen}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={isOpen && active >= 0 ? `${listId}-${active}` : undefined}
        autoComplete="off"
        maxLength={200}
        value={value}
        onChange={(event) => {
          onType(event.target.value);
          setActive(-1);
          look(event.target.value);
        }}
        onKeyDown={press}
        onBlur={close}
      />
      <div
        id={listId}
        role="listbox"
        aria-label={words.list}
        hidden={!isOpen}
        className="absolute inset-x-0 top-full z-popover mt-1 max-h-72 overflow-y-auto rounded-card border border-line-strong bg-bg p-1 shadow-pop dark:bg-surface"
      >
        {matches?.map((client, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the input's, which keeps the focus
          <div
            key={client.id}
            id={`${listId}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            // The input must not lose the focus before the click arrives.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => pick(client)}
            onMouseMove={() => setActive(index)}
            className={cn('grid cursor-pointer rounded-control px-2 py-1.5', index === active && 'bg-hover')}
          >
            <span className="truncate font-medium">{client.name}</span>
            <span className="truncate text-sm text-muted">{client.email}</span>
          </div>
        ))}
      </div>
      <p role="status" className="sr-only">
        {matches ? words.matches(matches.length) : ''}
      </p>
    </div>
  );
}

/** Round and round; the first step up, from none, is the last. */
function stepped(active: number, step: number, count: number): number {
  return active < 0 && step < 0 ? count - 1 : (active + step + count) % count;
}
