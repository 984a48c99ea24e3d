import createFetchClient, { type FetchOptions } from 'openapi-fetch';
import { failureOf } from './failure.js';
import { patientFetch } from './patient-fetch.js';
import type { components, paths } from './schema.js';

export { OpenslotError } from './failure.js';
export type { components, operations, paths } from './schema.js';

/** A resource by its name in the reference: `Resource<'Event'>`. */
export type Resource<Name extends keyof components['schemas']> = components['schemas'][Name];

export interface ClientOptions {
  /** Origin of the installation: `https://book.example.com`. */
  baseUrl: string;
  /** Not needed for a login. */
  token?: string | undefined;
  /** How often a request that is asked to wait (429, 503) is sent again; 3 unless said. */
  retries?: number;
  /** Another way to send requests than the platform's own. */
  fetch?: (request: Request) => Promise<Response>;
}

type HttpMethod = 'get' | 'post' | 'put' | 'delete';

/** Paths that know a method. */
type PathsOf<Method extends HttpMethod> = {
  [Path in keyof paths]: paths[Path] extends Record<Method, { responses: unknown }> ? Path : never;
}[keyof paths];

type Operation<Path extends keyof paths, Method extends HttpMethod> = Extract<
  paths[Path][Method & keyof paths[Path]],
  { responses: unknown }
>;

type Success = 200 | 201;

/** The JSON of a success. */
type AnswerOf<Operation> = Operation extends { responses: infer Responses }
  ? {
      [Status in keyof Responses & Success]: Responses[Status] extends {
        content: { 'application/json': infer Body };
      }
        ? Body
        : never;
    }[keyof Responses & Success]
  : never;

/** Optional where nothing is required. */
type Arguments<Options> = Record<never, never> extends Options ? [options?: Options] : [options: Options];

type Call<Method extends HttpMethod> = <Path extends PathsOf<Method>>(
  path: Path,
  ...options: Arguments<FetchOptions<Operation<Path, Method>>>
) => Promise<AnswerOf<Operation<Path, Method>>>;

/** Paths that answer a list. */
type ListPath = {
  [Path in PathsOf<'get'>]: AnswerOf<Operation<Path, 'get'>> extends { data: readonly unknown[]; meta?: PageMeta }
    ? Path
    : never;
}[PathsOf<'get'>];

type PageMeta = Resource<'PageMeta'>;
type RowOf<Path extends ListPath> =
  AnswerOf<Operation<Path, 'get'>> extends { data: readonly (infer Row)[] } ? Row : never;
type QueryOf<Path extends ListPath> =
  Operation<Path, 'get'> extends { parameters: { query?: infer Query } }
    ? Omit<NonNullable<Query>, 'page' | 'cursor'>
    : never;

export interface Page<Row> {
  data: Row[];
  meta: PageMeta;
}

export interface OpenslotClient {
  get: Call<'get'>;
  post: Call<'post'>;
  put: Call<'put'>;
  delete: Call<'delete'>;
  /** The pages of a list one after another, by cursor: a row is seen once, also when others are added meanwhile. */
  pages<Path extends ListPath>(path: Path, query?: QueryOf<Path>): AsyncGenerator<Page<RowOf<Path>>>;
  /** The rows of a list, on all its pages. */
  rows<Path extends ListPath>(path: Path, query?: QueryOf<Path>): AsyncGenerator<RowOf<Path>>;
}

/**
 * A client of one installation. Calls answer the JSON of a success.
 * @throws OpenslotError for every other answer, after waiting and trying again where the server asks for it
 */
export function createClient({ baseUrl, token, retries = 3, fetch }: ClientOptions): OpenslotClient {
  const client = createFetchClient<paths>({
    baseUrl: `${baseUrl.replace(/\/+$/, '')}/api/v1`,
    fetch: patientFetch(fetch ?? ((request) => globalThis.fetch(request)), retries),
    headers: { accept: 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
  });
  client.use({
    onResponse: async ({ response }) => {
      if (!response.ok) throw await failureOf(response);
    },
  });
  const call =
    (method: HttpMethod) =>
    async (path: string, options: object = {}): Promise<unknown> => {
      const { data } = await client.request(method, path as never, options as never);
      return data;
    };
  const get = call('get');
  async function* pages(path: string, query: object = {}): AsyncGenerator<Page<unknown>> {
    let cursor: string | null | undefined;
    do {
      const position = cursor ? { cursor } : { page: 1 };
      const page = (await get(path, { params: { query: { ...query, ...position } } })) as Page<unknown>;
      yield page;
      cursor = page.meta.next_cursor;
    } while (cursor);
  }
  async function* rows(path: string, query: object = {}): AsyncGenerator<unknown> {
    for await (const { data } of pages(path, query)) yield* data;
  }
  const calls = { get, post: call('post'), put: call('put'), delete: call('delete'), pages, rows };
  return calls as unknown as OpenslotClient;
}
