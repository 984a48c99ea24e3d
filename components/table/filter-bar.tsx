'use client';

import { Search, X } from 'lucide';
import { usePathname, useRouter, useSearchParams } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { parseAsInteger, parseAsString, useQueryStates } from 'nuqs';
import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { AppLink } from '@/components/ui/app-link';
import { buttonStyles } from '@/components/ui/button-styles';
import { cn } from '@/components/ui/cn';
import { Icon } from '@/components/ui/icon';
import { controlStyles, DateField, NativeSelect } from '@/components/ui/input';
import { useListState } from './list-frame';
import { PhoneFilters } from './phone-filters';

const TYPING_PAUSE_MS = 250;

interface FilterBarProps {
  /** Names the group for screen readers. */
  label: string;
  searchLabel: string;
  /** What the address says beside the fields of the bar; a form sent without script must not lose it. */
  kept: Record<string, string>;
  /** How many filters are set, the search aside. */
  active: number;
  /** Where "clear" leads; absent when nothing is filtered. */
  clearHref?: string | undefined;
  /** What stands beside the form, as `SavedViews`. */
  tools?: ReactNode;
  children?: ReactNode;
}

/** Search and filters of a list: they write the address as one types, and are a plain form without script. */
export function FilterBar({ label, searchLabel, kept, active, clearHref, tools, children }: FilterBarProps) {
  const t = useTranslations('table');
  return (
    <search aria-label={label} className="flex flex-wrap items-start gap-2">
      <form
        method="get"
        className="flex min-w-0 flex-1 flex-wrap items-center gap-2"
        onSubmit={(event) => event.preventDefault()}
      >
        {Object.entries(kept).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <SearchField label={searchLabel} />
        {children ? (
          <div data-list-filters className="contents">
            <PhoneFilters active={active}>{children}</PhoneFilters>
          </div>
        ) : null}
        <noscript>
          <button type="submit" className={buttonStyles({ variant: 'secondary' })}>
            {t('apply')}
          </button>
        </noscript>
        {clearHref ? (
          <AppLink href={clearHref} className={buttonStyles({ variant: 'ghost', className: 'text-muted' })}>
            <Icon of={X} />
            {t('clear')}
          </AppLink>
        ) : null}
      </form>
      {tools}
    </search>
  );
}

function SearchField({ label }: { label: string }) {
  const t = useTranslations('common');
  const { value, type, send } = useSearchText();
  return (
    <div className="relative min-w-40 flex-1 md:max-w-56">
      <Icon of={Search} className="pointer-events-none absolute start-3 top-1/2 size-4 -translate-y-1/2 text-muted" />
      <input
        type="search"
        name="search"
        aria-label={label}
        placeholder={t('search')}
        maxLength={200}
        value={value}
        onChange={(event) => type(event.target.value)}
        onBlur={send}
        onKeyDown={(event) => {
          if (event.key === 'Enter') send();
        }}
        data-list-search
        className={cn(controlStyles, 'ps-9 placeholder:text-muted')}
      />
    </div>
  );
}

/**
 * What is typed into the search. It reaches the address after a pause, and at once when the field is emptied or left: a
 * later change of the address would take back the link that was followed meanwhile.
 */
function useSearchText() {
  const { startTransition } = useListState();
  const router = useRouter();
  const pathname = usePathname();
  const shown = useSearchParams().get('search') ?? '';
  const [typed, setTyped] = useState<string | null>(null);
  const waiting = useRef<() => void>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  if (typed === shown) setTyped(null);
  const send = () => {
    clearTimeout(timer.current);
    waiting.current?.();
    waiting.current = undefined;
  };
  const type = (text: string) => {
    setTyped(text);
    waiting.current = () => {
      const query = new URLSearchParams(window.location.search);
      query.delete('page');
      query.delete('search');
      if (text !== '') query.set('search', text);
      startTransition(() => router.replace(`${pathname}?${query}`, { scroll: false }));
    };
    clearTimeout(timer.current);
    if (text === '') send();
    else timer.current = setTimeout(send, TYPING_PAUSE_MS);
  };
  return { value: typed ?? shown, type, send };
}

interface FilterFieldProps {
  /** The API's query name. */
  name: string;
  label: string;
}

interface FilterSelectProps extends FilterFieldProps {
  options: readonly { value: string; label: string }[];
  className?: string;
}

/** One of a few values; the first choice, named like the filter, is all of them. */
export function FilterSelect({ name, label, options, className }: FilterSelectProps) {
  const [value, change] = useFilter(name);
  return (
    <NativeSelect
      name={name}
      aria-label={label}
      value={options.some((option) => option.value === value) ? value : ''}
      onChange={(event) => change(event.target.value)}
      className={cn('w-auto max-w-36 max-md:max-w-none max-md:flex-1 max-md:basis-36', className)}
    >
      <option value="">{label}</option>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </NativeSelect>
  );
}

/** A calendar day; half-typed years are not sent. */
export function FilterDate({ name, label }: FilterFieldProps) {
  const id = useId();
  const [value, change] = useFilter(name);
  return (
    <div className="flex items-center gap-2 text-sm text-muted max-md:flex-1 max-md:basis-36 max-md:flex-col max-md:items-start max-md:gap-1">
      <label htmlFor={id}>{label}</label>
      <DateField
        id={id}
        key={value}
        name={name}
        defaultValue={value}
        onChange={(event) => {
          const day = event.target.value;
          if (day === '' || day >= '1970') change(day);
        }}
        className="w-34 px-2 max-md:w-full"
      />
    </div>
  );
}

/** A filter's value in the address; a choice can be taken back with the browser's Back. */
function useFilter(name: string): [string, (value: string) => void] {
  const { startTransition } = useListState();
  const [values, setValues] = useQueryStates(
    { [name]: parseAsString.withDefault(''), page: parseAsInteger },
    { shallow: false, history: 'push', startTransition },
  );
  const value = values[name];
  return [
    typeof value === 'string' ? value : '',
    (next) => void setValues({ [name]: next === '' ? null : next, page: null }),
  ];
}
