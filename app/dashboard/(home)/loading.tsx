import { PageBody } from '@/components/layout/page-header';
import { Skeleton } from '@/components/ui/states';

export default function DashboardLoading() {
  return (
    <>
      <div className="h-14 border-b border-line" />
      <PageBody className="items-start xl:grid-cols-[minmax(0,1fr)_22rem]">
        <Skeleton className="h-120 rounded-card" />
        <div className="grid gap-5 max-xl:hidden">
          <Skeleton className="h-24 rounded-card" />
          <Skeleton className="h-56 rounded-card" />
        </div>
      </PageBody>
    </>
  );
}
