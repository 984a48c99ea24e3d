'use client';

import { useTranslations } from 'next-intl';
import { type KeyboardEvent, useId, useState } from 'react';
import { useClientMatches } from '@/components/booking/use-client-matches';
import { cn } from '@/components/ui/cn';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import type { InvoiceClient } from './draft';

interface ClientFieldProps {
  value: string;
  errors: readonly string[] | undefined;
  onType: (name: string) => void;
  onPick: (client: InvoiceClient) => void;
  /** Clients whose name, e-mail or phone contains the text. */
  find: (text: string) => Promise<InvoiceClient[]>;
}

/** Whom the invoice is for: typing offers the clients known already, any other name is fine too. */
export function ClientField({ value, errors, onType, onPick, find }: ClientFieldProps) {
  const t = useTranslations('invoices.editor');
  const listId = useId();
  const { matches, look, close } = useClientMatches(find);
  const [active, setActive] = useState(-1);
  const isOpen = matches !== undefined && matches.length > 0;
  const pick = (client: InvoiceClient) => {
    onPick(client);
    close();
    setActive(-1);
  };
  const press = (event: KeyboardEvent) => {
    if (!isOpen || event.altKey || event.ctrlKey || event.metaKey) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const chosen = matches[active];
    if (step)
      setActive(active < 0 && step < 0 ? matches.length - 1 : (active + step + matches.length) % matches.length);
    else if (event.key === 'Enter' && chosen) pick(chosen);
    else if (event.key === 'Escape') close();
    else return;
    event.preventDefault();
  };
  return (
    <Field name="customer_name" label={t('client')} help={t('client_help')} errors={errors}>
      {(control) => (
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
            aria-label={t('client')}
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
            {matches ? t('matches', { count: matches.length }) : ''}
          </p>
        </div>
      )}
    </Field>
  );
}
