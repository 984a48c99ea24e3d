import { getTranslations } from 'next-intl/server';
import type { ComponentProps, ReactNode } from 'react';
import { PageBody, PageHeader } from '@/components/layout/page-header';
import { RemovalCard } from './removal-card';

interface EditorPageProps {
  /** Whose messages name the list and word the removal. */
  area: 'event_types' | 'locations';
  /** What is edited. */
  name: string;
  /** The list it belongs to, where a removal leads. */
  listHref: string;
  remove: ComponentProps<typeof RemovalCard>['action'];
  /** The form. */
  children: ReactNode;
}

/** A page that changes one thing: its name, its form, and at the end how to delete it. */
export async function EditorPage({ area, name, listHref, remove, children }: EditorPageProps) {
  const t = await getTranslations(area);
  const words = {
    heading: t('delete.heading'),
    note: t('delete.note'),
    title: t('delete.title', { name }),
    body: t('delete.body'),
    confirm: t('delete.confirm'),
    keep: t('delete.keep'),
    button: t('delete.button'),
  };
  return (
    <>
      <PageHeader title={name} parents={[{ label: t('title'), href: listHref }]} />
      <PageBody className="max-w-3xl">
        {children}
        <RemovalCard words={words} action={remove} doneHref={listHref} />
      </PageBody>
    </>
  );
}
