'use client';

import { CircleAlert } from 'lucide';
import { usePathname } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { createContext, type ReactNode, use, useEffect, useState } from 'react';
import { FormStateContext } from '@/components/form/form-context';
import { Icon } from '@/components/ui/icon';
import { LinkTabs } from '@/components/ui/link-tabs';

const TABS = ['basics', 'availability', 'questions', 'payments', 'workflows'] as const;

/** Takes how many fields of the open tab were refused. */
const TellRefused = createContext<(count: number) => void>(() => {});

interface EditorTabsProps {
  id: number;
  /** The open tab; a form in it marks it with {@link TabMark}. */
  children: ReactNode;
}

/** The parts of an event type as tabs with addresses; one whose form was refused is marked. */
export function EditorTabs({ id, children }: EditorTabsProps) {
  const t = useTranslations('event_types');
  const path = usePathname();
  const [refused, setRefused] = useState(0);
  const tabs = TABS.map((tab) => {
    const href = `/dashboard/event-types/${id}/${tab}`;
    return { href, label: <TabLabel text={t(`tabs.${tab}`)} refused={href === path ? refused : 0} /> };
  });
  return (
    <TellRefused value={setRefused}>
      <LinkTabs label={t('tabs.label')} tabs={tabs} />
      {children}
    </TellRefused>
  );
}

/** Stands in the form of a tab and tells the tabs about what was refused. */
export function TabMark() {
  const { fieldErrors, message, ok } = use(FormStateContext);
  const tell = use(TellRefused);
  const count = ok ? 0 : Object.keys(fieldErrors ?? {}).length || Number(Boolean(message));
  useEffect(() => {
    tell(count);
    return () => tell(0);
  }, [tell, count]);
  return null;
}

function TabLabel({ text, refused }: { text: string; refused: number }) {
  const t = useTranslations('event_types.tabs');
  if (refused === 0) return text;
  return (
    <>
      {text}
      <Icon of={CircleAlert} className="size-3.5 text-danger" />
      <span className="sr-only">{t('refused', { count: refused })}</span>
    </>
  );
}
