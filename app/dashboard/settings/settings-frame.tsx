import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { PageBody, PageHeader } from '@/components/layout/page-header';
import { SettingsTabs } from '@/components/layout/settings-tabs';
import type { Ability } from '@/lib/core/abilities';

interface SettingsFrameProps {
  title: string;
  abilities: ReadonlySet<Ability>;
  children: ReactNode;
}

/** A page of the settings: its name, the other pages as tabs, its content. */
export function SettingsFrame({ title, abilities, children }: SettingsFrameProps) {
  const t = useTranslations('settings');
  return (
    <>
      <PageHeader title={title} parents={[{ label: t('title'), href: '/dashboard/settings/profile' }]} />
      <PageBody className="max-w-4xl">
        <SettingsTabs abilities={abilities} />
        {children}
      </PageBody>
    </>
  );
}
