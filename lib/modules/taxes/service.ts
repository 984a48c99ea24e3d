import { notFound } from '@/lib/core/errors';
import type { Page } from '@/lib/core/page';
import type { TaxRate } from '@/lib/core/price';
import { assertAbility, type Ctx } from '@/lib/infra/ctx';
import { shortList } from '@/lib/infra/short-list';
import type { Tax } from '@/prisma/generated/client';
import { type CreateTaxInput, type ListTaxesQuery, TAX_SORTS, type UpdateTaxInput } from './schema';

const TAX_COLUMNS = { id: true, name: true, rate: true, isActive: true, isInclusive: true, createdAt: true } as const;

export interface TaxRow extends Pick<Tax, 'id' | 'name' | 'isActive' | 'isInclusive' | 'createdAt'> {
  /** Percent. */
  rate: number;
}

/** All taxes of the team in the order they were made, or as asked for: in another order, or one page. @throws invalid (`cursor`) */
export function pageTaxes({ db, teamId }: Ctx, query: ListTaxesQuery): Promise<TaxRow[] | Page<TaxRow>> {
  const where = { teamId, deletedAt: null };
  return shortList(query, {
    sorts: TAX_SORTS,
    find: async ({ where: after, ...args }) => {
      const taxes = await db.tax.findMany({ ...args, where: { AND: [where, after] }, select: TAX_COLUMNS });
      return taxes.map(toRow);
    },
    count: () => db.tax.count({ where }),
  });
}

/** All taxes of the team by name. @throws forbidden */
export async function listTaxes(ctx: Ctx): Promise<TaxRow[]> {
  assertAbility(ctx, 'taxes:read');
  const { db, teamId } = ctx;
  const taxes = await db.tax.findMany({
    where: { teamId, deletedAt: null },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    select: TAX_COLUMNS,
  });
  return taxes.map(toRow);
}

/** The rates that new prices are computed with, in the order they were made. */
export async function activeTaxes({ db, teamId }: Ctx): Promise<(TaxRate & Pick<TaxRow, 'name'>)[]> {
  const where = { teamId, deletedAt: null, isActive: true };
  const select = { name: true, rate: true, isInclusive: true } as const;
  const taxes = await db.tax.findMany({ where, orderBy: { id: 'asc' }, select });
  return taxes.map(({ rate, ...tax }) => ({ ...tax, rate: rate.toNumber() }));
}

/** @throws not_found */
export async function getTax({ db, teamId }: Ctx, id: number): Promise<TaxRow> {
  const tax = await db.tax.findFirst({ where: { teamId, id, deletedAt: null }, select: TAX_COLUMNS });
  if (!tax) throw notFound('Tax');
  return toRow(tax);
}

export async function createTax({ db, teamId }: Ctx, input: CreateTaxInput): Promise<TaxRow> {
  return toRow(await db.tax.create({ data: { teamId, ...input }, select: TAX_COLUMNS }));
}

/** Fields not given stay; what was priced before keeps its tax. @throws not_found */
export async function updateTax({ db, teamId }: Ctx, id: number, input: UpdateTaxInput): Promise<TaxRow> {
  const where = { teamId, id, deletedAt: null };
  const [tax] = await db.tax.updateManyAndReturn({ where, data: input, select: TAX_COLUMNS });
  if (!tax) throw notFound('Tax');
  return toRow(tax);
}

/** What was priced before keeps its tax. @throws not_found */
export async function deleteTax({ db, teamId, now }: Ctx, id: number): Promise<void> {
  const { count } = await db.tax.updateMany({ where: { teamId, id, deletedAt: null }, data: { deletedAt: now } });
  if (count === 0) throw notFound('Tax');
}

function toRow({ rate, ...tax }: Pick<Tax, keyof typeof TAX_COLUMNS>): TaxRow {
  return { ...tax, rate: rate.toNumber() };
}
