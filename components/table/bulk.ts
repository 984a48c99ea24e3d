import type { IconNode } from 'lucide';
import type { ReactNode } from 'react';
import type { BulkCursor, BulkOutcome, BulkPage, BulkTarget } from '@/lib/core/bulk';

/** A question that comes before a bulk action, with what has to be filled in. */
export interface BulkQuestion {
  /** Names the action, the count and so the consequence. */
  title: (count: number) => string;
  body: string;
  /** What the rows come to, as sums of money; the question can be answered once that is known. */
  summarize?: (targets: BulkTarget[]) => Promise<BulkSummary>;
  /** Fields of a form; what they hold goes along with every row. */
  fields?: ReactNode;
  /** Words of the two buttons. */
  submit: (count: number) => string;
  keep: string;
}

export interface BulkSummary {
  text: string;
  /** False when the action is open to none of the rows. */
  canSubmit: boolean;
}

/** Something that can be done with all selected rows. */
export interface BulkAction {
  name: string;
  label: string;
  icon: IconNode;
  tone?: 'danger';
  /** A server action around `bulkStep`; it gets at most `BULK_STEP` ids at a time and the fields of the question. */
  run: (ids: number[], fields: FormData) => Promise<BulkOutcome>;
  /** What was done, with its count: `2 events cancelled`. */
  done: (count: number) => string;
  /** Puts rows back that were changed; offered for ten seconds. */
  undo?: (ids: number[]) => Promise<BulkOutcome>;
  question?: BulkQuestion;
}

/** A file that is made of the selected rows. */
export interface BulkDownload {
  name: string;
  label: string;
  icon: IconNode;
  /** Rows of one file. */
  limit: number;
  hrefOf: (ids: number[]) => string;
}

/**
 * Makes the rows of a `PagedTable` selectable:
 *
 * ```tsx
 * <PagedTable {...list} bulk={{ actions, labelOf: (row) => row.name, find: findMatchingClients }} />
 * ```
 */
export interface BulkActions<Row> {
  actions: readonly BulkAction[];
  downloads?: readonly BulkDownload[];
  /** Names a row, for its checkbox and for failures. */
  labelOf: (row: Row) => string;
  /** A server action: `BULK_PAGE` rows that match an address, in its order, from a cursor on. */
  find: (params: Record<string, string>, cursor: BulkCursor) => Promise<BulkPage>;
}

/** All rows that match an address: looked up before the first is changed, so that changes move none out of sight. */
export async function findAll(find: BulkActions<never>['find'], params: Record<string, string>): Promise<BulkTarget[]> {
  const { targets, nextCursor } = await find(params, null);
  const all = [...targets];
  for (let cursor = nextCursor; cursor !== null; ) {
    const next = await find(params, cursor);
    all.push(...next.targets);
    cursor = next.nextCursor;
  }
  return all;
}
