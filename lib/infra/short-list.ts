import { camelKey } from '@/lib/core/case';
import { askedPage, type Page, type PageRequest, type ShortListQuery, type SortFields } from '@/lib/core/page';
import { acceptsKey, decodeCursor, encodeCursor, type SortKey } from './cursor';

/** What Prisma is asked for, beside the list's own `where` and `select`. */
interface FindArgs {
  /** Rows after a cursor; empty without one. */
  where: object;
  orderBy: Record<string, 'asc' | 'desc'>[];
  skip?: number;
  take?: number;
}

interface ShortListSource<Row> {
  /** What the list may be sorted by; the first field ascending unless asked. Ends ties by id. */
  sorts: SortFields;
  /** Reads rows: `find({ where: { AND: [own, args.where] }, … })`. */
  find(args: FindArgs): Promise<Row[]>;
  /** Counts all rows of the list. */
  count(): Promise<number>;
}

/**
 * The list of a noun of which a team has few: all rows in the order asked for, or the page asked for.
 *
 * How a list adopts it, with locations as the example:
 *
 *     // schema.ts: what it sorts by, and the query
 *     export const LOCATION_SORTS = { id: 'integer', name: 'text', created_at: 'instant' } as const;
 *     export const listLocationsQuery = z.object(shortListQuery(LOCATION_SORTS)).transform(camelKeys);
 *
 *     // service.ts: `pageLocations(ctx, query)`
 *     const where = { teamId, deletedAt: null };
 *     return shortList(query, {
 *       sorts: LOCATION_SORTS,
 *       find: ({ where: after, ...args }) => db.location.findMany({ ...args, where: { AND: [where, after] }, select }),
 *       count: () => db.location.count({ where }),
 *     });
 *
 *     // endpoints.ts: `query: listLocationsQuery, envelope: 'rows'`
 *     // route.ts: apiRoute(listLocationsEndpoint, (ctx, { query }) => pageLocations(ctx, query))
 *
 * Rows must carry `id` and every field they are sorted by (in camel case) in `select`.
 * @throws invalid (`cursor`) for a cursor that is none, or of another sort
 */
export async function shortList<Row extends { id: number }>(
  query: ShortListQuery,
  source: ShortListSource<Row>,
): Promise<Row[] | Page<Row>> {
  const order = orderOf(query.sort ?? Object.keys(source.sorts)[0] ?? 'id', source.sorts);
  const orderBy = order.fields.map(({ column }) => ({ [column]: order.direction }));
  const request = askedPage(query);
  if (!request) return source.find({ where: {}, orderBy });
  return pageOf({ request, order, orderBy }, source);
}

interface Field {
  column: string;
  type: SortFields[string];
}

interface Order {
  name: string;
  direction: 'asc' | 'desc';
  fields: Field[];
}

function orderOf(name: string, sorts: SortFields): Order {
  const field = name.replace(/^-/, '');
  const first = { column: camelKey(field), type: sorts[field] ?? 'integer' };
  const id: Field = { column: 'id', type: 'integer' };
  return { name, direction: name.startsWith('-') ? 'desc' : 'asc', fields: field === 'id' ? [id] : [first, id] };
}

interface Wanted {
  request: PageRequest;
  order: Order;
  orderBy: FindArgs['orderBy'];
}

/** One row more than the page is read, which tells whether there is a next one. */
async function pageOf<Row extends { id: number }>(
  { request, order, orderBy }: Wanted,
  source: ShortListSource<Row>,
): Promise<Page<Row>> {
  const { perPage } = request;
  const from = request.cursor
    ? decodeCursor(
        request.cursor,
        order.name,
        order.fields.map(({ type }) => acceptsKey[type]),
      )
    : null;
  const page = from?.page ?? request.page;
  const position = from ? { where: afterKeys(order, from.keys) } : { where: {}, skip: (page - 1) * perPage };
  const [found, total] = await Promise.all([source.find({ ...position, orderBy, take: perPage + 1 }), source.count()]);
  const rows = found.slice(0, perPage);
  const last = rows.at(-1);
  const isMore = last !== undefined && found.length > perPage;
  const nextCursor = isMore ? encodeCursor(order.name, { page: page + 1, keys: keysOf(order, last) }) : null;
  return { rows, page, perPage, total, nextCursor };
}

function keysOf(order: Order, row: object): SortKey[] {
  return order.fields.map(({ column }) => {
    const value = (row as Record<string, unknown>)[column];
    return value instanceof Date ? value.toISOString() : (value as SortKey);
  });
}

/** Beyond the first key, or at it and beyond the rest. */
function afterKeys({ direction, fields }: Order, keys: SortKey[]): object {
  const beyond = direction === 'asc' ? 'gt' : 'lt';
  const values = fields.map(({ column, type }, index) => ({
    column,
    value: type === 'instant' ? new Date(String(keys[index])) : keys[index],
  }));
  const alternatives = values.map(({ column, value }, index) => ({
    ...Object.fromEntries(values.slice(0, index).map((one) => [one.column, one.value])),
    [column]: { [beyond]: value },
  }));
  return { OR: alternatives };
}
