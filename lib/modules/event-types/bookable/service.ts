import type { Ctx } from '@/lib/infra/ctx';
import { type BookableRow, selectBookable } from './queries';

export type Bookable = Omit<BookableRow, 'types'> & {
  types: (Omit<BookableRow['types'][number], 'price'> & { price: bigint })[];
};

/** Services, staff and places by name, read in one statement; inactive ones too, which calendars may still show. */
export async function listBookable({ teamId }: Ctx): Promise<Bookable> {
  const [row] = await selectBookable(teamId);
  const { staff = [], locations = [], types = [] } = row ?? {};
  return { staff, locations, types: types.map(({ price, ...type }) => ({ ...type, price: BigInt(price) })) };
}
