import { useTranslations } from 'next-intl';
import { CalendarSkeleton } from '@/components/calendar/calendar-skeleton';
import { PageBody, PageHeader } from '@/components/layout/page-header';
import { Skeleton } from '@/components/ui/states';

export default function CalendarLoading() {
  const t = useTranslations('calendar');
  return (
    <>
      <PageHeader title={t('heading')} />
      <PageBody className="gap-0">
        <Skeleton className="mb-3 h-8 w-full" />
        <Skeleton className="mb-3 h-9 w-full max-w-xl" />
        <CalendarSkeleton />
      </PageBody>
    </>
  );
}
