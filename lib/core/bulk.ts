/** Rows that are looked up at a time, before the first of them is changed. */
export const BULK_PAGE = 500;

/** Rows of one step; a step is one request. */
export const BULK_STEP = 25;

/** A row that a bulk action is for, with the words that name it where it could not be changed. */
export interface BulkTarget {
  id: number;
  label: string;
}

/** Where the next rows begin; null is the start, and the end. */
export type BulkCursor = string | null;

/** Some of the rows that match, in the order of the list. */
export interface BulkPage {
  targets: BulkTarget[];
  nextCursor: BulkCursor;
}

/** What came of a step, row by row. */
export interface BulkOutcome {
  /** Ids of rows that were changed. */
  done: number[];
  /** Why others were not, in the reader's language. */
  failed: { id: number; message: string }[];
}
