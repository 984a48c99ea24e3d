import type { Answer, Endpoint, Envelope } from '@/lib/core/endpoint';
import { lastPage, type Page, type WirePage } from '@/lib/core/page';
import type { Reply } from './respond';

/** What a service answered, as the endpoint's envelope. @param timeZone of the team, for calendar days */
export function successReply<Query, Body, Row, E extends Envelope>(
  endpoint: Endpoint<Query, Body, Row, E>,
  result: Answer<Row, E>,
  timeZone: string,
): Reply {
  const { status = 200, serialize } = endpoint;
  const wire = (row: Row) => (serialize ? serialize(row, { timeZone }) : row);
  const text =
    endpoint.envelope === 'wire_page'
      ? wirePageText(result as WirePage)
      : JSON.stringify(bodyOf(endpoint, result, wire));
  return { status, text };
}

function bodyOf<Query, Body, Row, E extends Envelope>(
  { envelope, message, meta }: Endpoint<Query, Body, Row, E>,
  result: Answer<Row, E>,
  wire: (row: Row) => unknown,
): unknown {
  const said = message === undefined ? {} : { message };
  switch (envelope) {
    case 'none':
      return said;
    case 'bare':
      return wire(result as Row);
    case 'list':
      return { ...said, data: (result as Row[]).map(wire) };
    case 'rows':
      return Array.isArray(result) ? { data: result.map(wire) } : pageBody(result as Page<Row>, wire);
    case 'page':
      return pageBody(result as Page<Row>, wire);
    default:
      return { ...said, data: wire(result as Row), ...metaBeside(meta?.(result as Row)) };
  }
}

function metaBeside(meta: unknown) {
  return meta === undefined ? {} : { meta };
}

function pageBody<Row>(page: Page<Row>, wire: (row: Row) => unknown) {
  return { data: page.rows.map(wire), meta: metaOf(page) };
}

function wirePageText(page: WirePage): string {
  return `{"data":${page.json},"meta":${JSON.stringify(metaOf(page))}}`;
}

function metaOf({ page, perPage, total, nextCursor }: Omit<Page<unknown>, 'rows'>) {
  return {
    current_page: page,
    total,
    per_page: perPage,
    last_page: lastPage({ total, perPage }),
    next_cursor: nextCursor,
  };
}
