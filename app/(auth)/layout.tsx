import type { ReactNode } from 'react';
import { Interactive } from '@/app/interactive';
import { Brand } from '@/components/layout/brand';
import { DayPreview } from './day-preview';

/** The way in: the form first, beside it a glimpse of the day where there is room. */
export default function EntryLayout({ children }: { children: ReactNode }) {
  return (
    <div className="grid min-h-dvh lg:grid-cols-[minmax(0,1fr)_minmax(0,1fr)] xl:grid-cols-[minmax(0,5fr)_minmax(0,6fr)]">
      <div className="flex min-w-0 flex-col px-6 py-6 sm:px-10">
        <header>
          <Brand />
        </header>
        <main className="m-auto w-full max-w-sm py-10">
          <Interactive>{children}</Interactive>
        </main>
      </div>
      <DayPreview />
    </div>
  );
}
