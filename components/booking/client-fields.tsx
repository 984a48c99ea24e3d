'use client';

import { useTranslations } from 'next-intl';
import { type KeyboardEvent, useId, useState } from 'react';
import { useFieldState } from '@/components/form/form-context';
import { cn } from '@/components/ui/cn';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { useClientMatches } from './use-client-matches';

export interface KnownClient {
  id: number;
  name: string;
  email: string;
  phone: string;
}

type Person = Omit<KnownClient, 'id'>;

interface ClientFieldsProps {
  defaults: Person;
  /** Clients whose name, e-mail or phone contains the text. */
  find: (text: string) => Promise<KnownClient[]>;
  /** A phone number is only asked for where there is room. */
  children?: (phone: { value: string; onChange: (value: string) => void }) => React.ReactNode;
}

/** Who comes: typing a name or e-mail offers the clients known already; without script it is three plain fields. */
export function ClientFields({ defaults, find, children }: ClientFieldsProps) {
  const t = useTranslations('events.form');
  const typed = {
    name: useFieldState('invitee_name').typed ?? defaults.name,
    email: useFieldState('invitee_email').typed ?? defaults.email,
    phone: useFieldState('invitee_phone').typed ?? defaults.phone,
  };
  const [person, setPerson] = useState<Person>(typed);
  const nameErrors = useFieldState('invitee_name').errors;
  const emailErrors = useFieldState('invitee_email').errors;
  return (
    <>
      <Field name="invitee_name" label={t('name')} help={t('name_help')} errors={nameErrors}>
        {(control) => (
          <ClientCombobox
            control={control}
            value={person.name}
            onType={(name) => setPerson((current) => ({ ...current, name }))}
            onPick={({ name, email, phone }) => setPerson({ name, email, phone })}
            find={find}
          />
        )}
      </Field>
      <Field name="invitee_email" label={t('email')} errors={emailErrors}>
        {(control) => (
          <Input
            {...control}
            type="email"
            autoComplete="off"
            maxLength={254}
            value={person.email}
            onChange={(event) => setPerson({ ...person, email: event.target.value })}
          />
        )}
      </Field>
      {children?.({ value: person.phone, onChange: (phone) => setPerson({ ...person, phone }) }) ?? (
        <input type="hidden" name="invitee_phone" value={person.phone} />
      )}
    </>
  );
}

interface ComboboxProps {
  control: { id: string; name: string };
  value: string;
  onType: (name: string) => void;
  onPick: (client: KnownClient) => void;
  find: ClientFieldsProps['find'];
}

function ClientCombobox({ control, value, onType, onPick, find }: ComboboxProps) {
  const t = useTranslations('events.form');
  const listId = useId();
  const { matches, look, close } = useClientMatches(find);
  const [active, setActive] = useState(-1);
  const isOpen = matches !== undefined && matches.length > 0;
  const pick = (client: KnownClient) => {
    onPick(client);
    close();
    setActive(-1);
  };
  const press = (event: KeyboardEvent) => {
    if (!isOpen) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const chosen = matches[active];
    if (step) setActive((active + step + matches.length) % matches.length);
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
        data-first-focus
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
        aria-label={t('who')}
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
  );
}
