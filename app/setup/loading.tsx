import { Skeleton } from '@/components/ui/states';

export default function SetupLoading() {
  return (
    <div className="mx-auto grid w-full max-w-2xl gap-6 px-4 py-24 sm:px-6">
      <Skeleton className="h-8" />
      <Skeleton className="h-20" />
      <Skeleton className="h-72 rounded-card" />
    </div>
  );
}
