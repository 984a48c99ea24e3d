import type { z } from 'zod';
import type { Ability } from './abilities';
import type { Page, WirePage } from './page';

export type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

/** What a serializer may know beyond the row. */
export interface SerializeContext {
  /** IANA zone of the team, for calendar days. */
  timeZone: string;
}

/**
 * `data` wraps in {data}, `page` adds meta, `wire_page` too but takes rows that are JSON already, `list` wraps every row,
 * `rows` is a list that answers as `page` when a page was asked for, `bare` is the whole answer, `none` only a message.
 */
export type Envelope = 'data' | 'page' | 'wire_page' | 'list' | 'rows' | 'bare' | 'none';

/** What a service hands to the edge for an envelope. */
export type Answer<Row, E extends Envelope> = {
  data: Row;
  bare: Row;
  list: Row[];
  rows: Row[] | Page<Row>;
  page: Page<Row>;
  wire_page: WirePage;
  none: unknown;
}[E];

/**
 * The contract of one REST operation: what it takes, who may call it, what it answers. Routes bind it to a service; the
 * edge enforces it; the reference is generated from it.
 */
export interface Endpoint<Query, Body, Row, E extends Envelope, Wire = unknown> {
  method: Method;
  /** Relative to /api/v1, with `{id}` for the id of `noun`. */
  path: string;
  title: string;
  description: string;
  /** What the caller must be allowed; `anonymous` needs no token, `authenticated` any. */
  ability: Ability | 'anonymous' | 'authenticated';
  /** Status of success, 200 unless said. */
  status?: number;
  /** Exact message beside the data; none for reads. */
  message?: string;
  /** What a 404 of the path's id is called: `Event` for `Event not found`. */
  noun?: string;
  /** Message of a 422 here, `The given data was invalid.` unless said. */
  invalidMessage?: 'Validation error' | 'Error';
  query?: z.ZodType<Query>;
  body?: z.ZodType<Body>;
  envelope: E;
  /** Wire shape of one row of the answer, as the reference documents it. */
  resource?: z.ZodType<Wire>;
  serialize?: (row: Row, context: SerializeContext) => NoInfer<Wire>;
  /** What `data` answers with beside the row; undefined adds nothing. */
  meta?: (row: NoInfer<Row>) => Record<string, unknown> | undefined;
}

/** Types an endpoint by its schemas and serializer. */
export function defineEndpoint<
  const E extends Envelope,
  Query = unknown,
  Body = unknown,
  Row = unknown,
  Wire = unknown,
>(endpoint: Endpoint<Query, Body, Row, E, Wire>): Endpoint<Query, Body, Row, E, Wire> {
  return endpoint;
}
