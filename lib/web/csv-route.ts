import 'server-only';
import type { Ability } from '@/lib/core/abilities';
import { isDomainError } from '@/lib/core/errors';
import { dateInZone } from '@/lib/core/time';
import { assertAbility, type Ctx } from '@/lib/infra/ctx';
import { type CsvFile, csvResponse, onlyRows } from './csv';
import { requireCtx } from './require-ctx';

type Params = Record<string, string>;

/**
 * The GET handler of a list's `export/route.ts`: the address takes the same query as the page, the file has all rows that
 * match, with `ids=1,2,3` only those of them, and carries the day in its name. Lists without a session lead to the sign-in page.
 *
 * ```ts
 * export const GET = csvRoute('clients:read', (ctx, params) => ({
 *   name: 'clients',
 *   columns: clientColumns(ctx.team.timezone),
 *   pages: allPages((page) => listClients(ctx, { ...clientsQueryOf(params), ...page })),
 * }));
 * ```
 * @param ability without it the answer is 403
 * @param fileOf given the single values of the query, first of each
 */
export function csvRoute<Row extends { id: number }>(
  ability: Ability,
  fileOf: (ctx: Ctx, params: Params) => CsvFile<Row>,
) {
  return async (request: Request): Promise<Response> => {
    const ctx = await requireCtx();
    try {
      assertAbility(ctx, ability);
      const { ids, ...params } = firstOfEach(new URL(request.url).searchParams);
      const file = fileOf(ctx, params);
      const pages = ids === undefined ? file.pages : onlyRows(file.pages, idsOf(ids));
      const name = `${file.name}-${dateInZone(ctx.now, ctx.team.timezone)}`;
      return await csvResponse({ ...file, pages, name });
    } catch (error) {
      const status = isDomainError(error) ? REFUSALS[error.code] : undefined;
      if (status === undefined) throw error;
      return new Response(null, { status });
    }
  };
}

const REFUSALS: Partial<Record<string, number>> = { forbidden: 403, not_found: 404, invalid: 422 };

/** What is no id chooses nothing. */
function idsOf(text: string): Set<number> {
  return new Set(text.split(',').map(Number).filter(Number.isSafeInteger));
}

function firstOfEach(query: URLSearchParams): Params {
  return Object.fromEntries([...query].reverse().filter(([, value]) => value));
}
