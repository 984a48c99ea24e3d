'use client';

import { NuqsAdapter } from 'nuqs/adapters/next/app';
import { createContext, type ReactNode, use, useMemo, useState, useTransition } from 'react';
import { BulkReport, type BulkReportView } from './bulk-report';

interface ListState {
  /** New rows are on their way; the old ones stay and dim. */
  isPending: boolean;
  startTransition: (work: () => void) => void;
  /** Shows above the list what a bulk action could not do, also when its rows have left the list. */
  report: (report: BulkReportView | null) => void;
}

const Context = createContext<ListState>({
  isPending: false,
  startTransition: (work) => work(),
  report: () => undefined,
});

/** Joins the filters of a list with its rows, so that a change of the address dims what it will replace. */
export function ListFrame({ children }: { children: ReactNode }) {
  const [isPending, startTransition] = useTransition();
  const [report, setReport] = useState<BulkReportView | null>(null);
  const state = useMemo(() => ({ isPending, startTransition, report: setReport }), [isPending]);
  return (
    <NuqsAdapter>
      <Context value={state}>
        <div className="grid min-w-0 gap-4">
          {report ? <BulkReport report={report} onClose={() => setReport(null)} /> : null}
          {children}
        </div>
      </Context>
    </NuqsAdapter>
  );
}

export function useListState(): ListState {
  return use(Context);
}
