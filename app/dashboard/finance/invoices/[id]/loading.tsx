import { PageBody } from '@/components/layout/page-header';
import { Skeleton } from '@/components/ui/states';

export default function InvoiceLoading() {
  return (
    <>
      <div className="flex h-14 items-center border-b border-line px-4 md:px-6">
        <Skeleton className="h-5 w-40" />
      </div>
      <PageBody>
        <Skeleton className="h-9 w-full max-w-4xl" />
        <Skeleton className="h-[40rem] w-full max-w-4xl" />
      </PageBody>
    </>
  );
}
