'use client';

import { NuqsAdapter } from 'nuqs/adapters/next/app';
import { createContext, type ReactNode, use, useMemo, useState, useTransition } from 'react';
import { createPortal } from 'react-dom';
import { BulkReport, type BulkReportView } from './bulk-report';

interface ListState {
  /** New rows are on their way; the old ones stay and dim. */
  isPending: boolean;
  startTransition: (work: () => void) => void;
  /** Shows above the list what a bulk action could not do, also when its rows have left the list. */
  report: (report: BulkReportView | null) => void;
  /** Where the list says what a change of its filters led to. */
  region: HTMLElement | null;
}

const Context = createContext<ListState>({
  isPending: false,
  startTransition: (work) => work(),
  report: () => undefined,
  region: null,
});

/** Joins the filters of a list with its rows, so that a change of the address dims what it will replace. */
export function ListFrame({ children }: { children: ReactNode }) {
  const [isPending, startTransition] = useTransition();
  const [report, setReport] = useState<BulkReportView | null>(null);
  const [region, setRegion] = useState<HTMLElement | null>(null);
  const state = useMemo(() => ({ isPending, startTransition, report: setReport, region }), [isPending, region]);
  return (
    <NuqsAdapter>
      <Context value={state}>
        <div className="grid min-w-0 gap-4">
          {report ? <BulkReport report={report} onClose={() => setReport(null)} /> : null}
          {children}
          <div ref={setRegion} role="status" className="sr-only" />
        </div>
      </Context>
    </NuqsAdapter>
  );
}

export function useListState(): ListState {
  return use(Context);
}

/** Says its children aloud in the list's live region, which stays while rows come and go: a new region would be silent. */
export function Said({ children }: { children: ReactNode }) {
  const { region } = useListState();
  return region ? createPortal(children, region) : null;
}
