import { useTranslations } from 'next-intl';
import { PageBody, PageHeader } from '@/components/layout/page-header';
import { Skeleton } from '@/components/ui/states';

interface SettingsSkeletonProps {
  title: string;
  /** The height of each card, as a class. */
  cards: readonly string[];
}

/** A page of the settings while it is on the way. */
export function SettingsSkeleton({ title, cards }: SettingsSkeletonProps) {
  const t = useTranslations('settings');
  return (
    <>
      <PageHeader title={title} parents={[{ label: t('title'), href: '/dashboard/settings/profile' }]} />
      <PageBody className="max-w-4xl">
        <Skeleton className="h-10 w-72" />
        {cards.map((height) => (
          <Skeleton key={height} className={`${height} rounded-card`} />
        ))}
      </PageBody>
    </>
  );
}
