/** A bulk action changes at most so many rows: it is sent in steps while the page is open. */
export const BULK_LIMIT = 500;

/** Rows of one step; a step is one request. */
export const BULK_STEP = 25;

/** A row that a bulk action is for, with the words that name it where it could not be changed. */
export interface BulkTarget {
  id: number;
  label: string;
}

/** What came of a step, row by row. */
export interface BulkOutcome {
  /** Ids of rows that were changed. */
  done: number[];
  /** Why others were not, in the reader's language. */
  failed: { id: number; message: string }[];
}
