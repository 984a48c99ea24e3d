import { DEFAULT_PER_PAGE, lastPage } from '@/lib/core/page';
import { assertAbility, type Ctx } from '@/lib/infra/ctx';
import {
  type BucketRow,
  hasMovedMoney,
  type MoneyRow,
  type OutstandingRow,
  type OwedInvoiceRow,
  type PartRow,
  selectBuckets,
  selectOutstanding,
  selectOwed,
  selectParts,
} from './queries';
import { AGES, type Age, averageOf, type Buckets, bucketsOf, type DayRange, type Sum } from './rules';

/** What came in and went back, in minor units of one currency. */
export interface Money {
  received: Sum;
  givenBack: Sum;
}

/** The money of one stretch of time. */
export interface BucketMoney extends Money {
  range: DayRange;
}

/** The money of one service, person or place; without an id what belongs to none. */
export interface PartMoney extends Money {
  id: number | null;
  name: string | null;
}

export interface CurrencyOverview extends Money {
  /** ISO 4217. */
  currency: string;
  /** Average payment in minor units; null without payments. */
  average: number | null;
  /** The same of the period that it is compared with, null where it is compared with none. */
  before: (Money & { average: number | null }) | null;
  buckets: BucketMoney[];
  /** Received in the buckets of the period before, in order. */
  receivedBefore: number[] | null;
  eventTypes: PartMoney[];
  staff: PartMoney[];
  locations: PartMoney[];
  /** What invoices wait for today, by age in order; all of them together in `owed`. */
  outstanding: ({ age: Age } & Sum)[];
  owed: Sum;
}

export interface FinanceOverview {
  unit: Buckets['unit'];
  /** The team's currency first; empty when no money moved in the period and none is owed. */
  currencies: CurrencyOverview[];
  /** True before any money has moved or is owed. */
  isNew: boolean;
}

/**
 * Money of a period beside that of another one, by currency and never added across. At most five statements, whatever the
 * number of rows. A row counts on the day it was made, in the team's zone, as in the list of transactions.
 * @throws forbidden
 */
export async function getFinanceOverview(
  ctx: Ctx,
  { range, before }: { range: DayRange; before: DayRange | null },
): Promise<FinanceOverview> {
  assertAbility(ctx, 'transactions:read');
  const { unit, ranges } = bucketsOf(range);
  const [buckets, earlier, parts, outstanding] = await Promise.all([
    selectBuckets(ctx, ranges),
    before ? selectBuckets(ctx, bucketsOf(before).ranges) : null,
    selectParts(ctx, range),
    ctx.actor.abilities.has('invoices:read') ? selectOutstanding(ctx) : [],
  ]);
  const rows = { ranges, buckets, earlier, parts, outstanding };
  const found = [...buckets, ...(earlier ?? []), ...outstanding].map(({ currency }) => currency);
  const currencies = [...new Set(found)].sort(
    (a, b) => Number(b === ctx.team.currency) - Number(a === ctx.team.currency) || a.localeCompare(b),
  );
  const isNew = currencies.length === 0 && !(await hasMovedMoney(ctx));
  return { unit, currencies: currencies.map((currency) => toOverview(currency, rows)), isNew };
}

export interface OwedPage {
  rows: OwedInvoiceRow[];
  /** How many there are on all pages. */
  total: number;
  /** From 1; the last one where more was asked for. */
  page: number;
  pages: number;
}

/** A page of the invoices that wait for money today, the one due first at the top. @throws forbidden */
export async function listOwed(
  ctx: Ctx,
  { page = 1, ...filter }: { currency?: string | null; age?: Age | null; page?: number },
): Promise<OwedPage> {
  assertAbility(ctx, 'invoices:read');
  const { rows, total } = await selectOwed(ctx, { ...filter, page, perPage: DEFAULT_PER_PAGE });
  const pages = lastPage({ total, perPage: DEFAULT_PER_PAGE });
  return { rows, total, page: Math.min(page, pages), pages };
}

interface Rows {
  ranges: DayRange[];
  buckets: BucketRow[];
  earlier: BucketRow[] | null;
  parts: PartRow[];
  outstanding: OutstandingRow[];
}

function toOverview(currency: string, { ranges, buckets, earlier, parts, outstanding }: Rows): CurrencyOverview {
  const of = <Row extends { currency: string }>(rows: Row[]) => rows.filter((row) => row.currency === currency);
  const [own, past] = [of(buckets), earlier && of(earlier)];
  const money = addUp(own);
  const moneyBefore = past && addUp(past);
  const owed = of(outstanding);
  return {
    currency,
    ...money,
    average: averageOf(money.received),
    before: moneyBefore && { ...moneyBefore, average: averageOf(moneyBefore.received) },
    buckets: ranges.map((range, index) => ({ range, ...addUp(own.filter(({ bucket }) => bucket === index + 1)) })),
    receivedBefore: past && ranges.map((_, index) => receivedIn(past, index + 1)),
    eventTypes: byPart(of(parts), (row) => [row.event_type_id, row.event_type_name]),
    staff: byPart(of(parts), (row) => [row.staff_id, row.staff_name]),
    locations: byPart(of(parts), (row) => [row.location_id, row.location_name]),
    outstanding: AGES.map((age) => {
      const row = owed.find((one) => one.age === age);
      return { age, amount: row?.amount ?? 0, count: row?.count ?? 0 };
    }),
    owed: { amount: total(owed, ({ amount }) => amount), count: total(owed, ({ count }) => count) },
  };
}

function receivedIn(rows: BucketRow[], place: number): number {
  return rows.find(({ bucket }) => bucket === place)?.received ?? 0;
}

/** Rows folded by one of their dimensions, the most money first and what belongs to none at the end. */
function byPart(rows: PartRow[], keyOf: (row: PartRow) => [number | null, string | null]): PartMoney[] {
  const groups = new Map<number | null, { name: string | null; rows: PartRow[] }>();
  for (const row of rows) {
    const [id, name] = keyOf(row);
    const group = groups.get(id) ?? { name, rows: [] };
    group.rows.push(row);
    groups.set(id, group);
  }
  return [...groups]
    .map(([id, group]) => ({ id, name: group.name, ...addUp(group.rows) }))
    .sort((a, b) => Number(a.id === null) - Number(b.id === null) || b.received.amount - a.received.amount);
}

function addUp(rows: readonly MoneyRow[]): Money {
  return {
    received: { amount: total(rows, (row) => row.received), count: total(rows, (row) => row.payments) },
    givenBack: { amount: total(rows, (row) => row.given_back), count: total(rows, (row) => row.refunds) },
  };
}

function total<Row>(rows: readonly Row[], read: (row: Row) => number): number {
  return rows.reduce((sum, row) => sum + read(row), 0);
}
