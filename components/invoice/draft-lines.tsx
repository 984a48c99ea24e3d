'use client';

import { Plus } from 'lucide';
import { useTranslations } from 'next-intl';
import { type ClipboardEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { cn } from '@/components/ui/cn';
import { Icon } from '@/components/ui/icon';
import { toast } from '@/components/ui/toast';
import { blankLine, type DraftLine, isFilled, linesFromTable } from './draft';
import { DraftLineFields, lineColumns, lineFieldId } from './draft-line-fields';
import type { Draft } from './use-draft';

/** The lines of the invoice: Enter in the last one adds another, Alt and arrows move the one that is edited. */
export function DraftLines({ draft }: { draft: Draft }) {
  const t = useTranslations('invoices.editor');
  const { fields, amounts, currency, errors } = draft;
  const { lines } = fields;
  const { add, move, remove, paste, press, said } = useLineEditing(draft);
  const filled = lines.filter(isFilled);
  return (
    <section aria-label={t('lines')} className="grid gap-1">
      <div
        aria-hidden
        className={cn('hidden gap-2 border-b border-line pb-1.5 text-xs font-medium text-muted md:grid', lineColumns)}
      >
        <span>{t('item')}</span>
        <span className="text-end">{t('quantity')}</span>
        <span className="pe-13 text-end">{t('unit_price')}</span>
        <span className="text-end">{t('line_total')}</span>
      </div>
      <ol className="divide-y divide-line md:divide-y-0">
        {lines.map((line, index) => {
          const place = filled.indexOf(line);
          return (
            <li key={line.key}>
              <DraftLineFields
                line={line}
                number={index + 1}
                isLast={index === lines.length - 1}
                amount={amounts.lines[place] ?? null}
                currency={currency}
                errors={(field) => errors[`${line.key}.${field}`]}
                onType={(field, value) => draft.change({ type: 'line', key: line.key, field, value })}
                onKeyDown={(event) => press(event, index)}
                onPaste={(event) => paste(event, index)}
                onMove={(by) => move(index, by)}
                onRemove={() => remove(index)}
              />
            </li>
          );
        })}
      </ol>
      <Button variant="ghost" size="sm" className="justify-self-start" onClick={add}>
        <Icon of={Plus} />
        {t('add_line')}
      </Button>
      <p role="status" className="sr-only">
        {said}
      </p>
    </section>
  );
}

function useLineEditing({ fields: { lines }, change }: Draft) {
  const t = useTranslations('invoices.editor');
  const kit = useTranslations('kit');
  const [said, say] = useState('');
  const focusLater = useFocusLater(lines);
  function insert(at: number, added: DraftLine[]) {
    change({ type: 'insert', at, lines: added });
    const last = added.at(-1);
    if (last) focusLater(lineFieldId(last.key, 'description'));
  }
  const add = () => insert(lines.length, [blankLine()]);
  function move(index: number, by: 1 | -1) {
    const line = lines[index];
    if (!line || !lines[index + by]) return;
    // Drawing the lines in another order takes the focus from the one that is moved.
    if (document.activeElement?.id) focusLater(document.activeElement.id);
    change({ type: 'move', key: line.key, by });
    say(t('moved', { number: index + by + 1, count: lines.length }));
  }
  function remove(index: number) {
    const line = lines[index];
    if (!line) return;
    const next = lines[index + 1] ?? lines[index - 1];
    change({ type: 'remove', key: line.key });
    if (next) focusLater(lineFieldId(next.key, 'description'));
    if (!isFilled(line)) return;
    toast.undo(t('line_removed'), { label: kit('undo'), onClick: () => insert(index, [line]) });
  }
  function paste(event: ClipboardEvent<HTMLInputElement>, index: number) {
    const text = event.clipboardData.getData('text/plain');
    const line = lines[index];
    if (!line || !/[\t\n]/.test(text.trim())) return;
    event.preventDefault();
    if (!isFilled(line)) change({ type: 'remove', key: line.key });
    insert(isFilled(line) ? index + 1 : index, linesFromTable(text));
  }
  function press(event: KeyboardEvent<HTMLElement>, index: number) {
    const isField = event.target instanceof HTMLInputElement;
    if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
      move(index, event.key === 'ArrowUp' ? -1 : 1);
    } else if (event.key === 'Enter' && isField && !event.ctrlKey && !event.metaKey) {
      const next = lines[index + 1];
      if (next) focusOn(lineFieldId(next.key, 'description'));
      else add();
    } else return;
    event.preventDefault();
  }
  return { add, move, remove, paste, press, said };
}

/** Focuses an element by id once the lines are drawn anew. */
function useFocusLater(lines: readonly DraftLine[]) {
  const wanted = useRef<string>(undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: drawn lines are the occasion
  useEffect(() => {
    if (wanted.current) focusOn(wanted.current);
    wanted.current = undefined;
  }, [lines]);
  return (id: string) => {
    wanted.current = id;
  };
}

function focusOn(id: string): void {
  document.getElementById(id)?.focus();
}
