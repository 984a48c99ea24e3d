import type { components } from './schema.js';

type Failure = components['schemas']['Error'];
type Refusal = components['schemas']['Refusal'];

/** Stable reasons; `server_error` stands for whatever is not told. */
export type FailureCode = Refusal['code'] | (Failure['code'] & {});

/** An answer that is no success. */
export class OpenslotError extends Error {
  override name = 'OpenslotError';
  readonly status: number;
  /** What went wrong, for programs: `not_found`, `time_unavailable` … */
  readonly code: FailureCode;
  /** Everything that is wrong with the request, by field. */
  readonly errors: Record<string, string[]>;
  /** Times that cannot be had, for a refused booking. */
  readonly conflicts: NonNullable<Refusal['conflicts']>;
  /** Names the request in the log of the server. */
  readonly requestId: string | null;

  constructor(status: number, body: Partial<Refusal> & Partial<Failure>, requestId: string | null) {
    super(body.message ?? `The server answered with ${status}.`);
    this.status = status;
    this.code = body.code ?? 'server_error';
    this.errors = body.errors ?? {};
    this.conflicts = body.conflicts ?? [];
    this.requestId = requestId;
  }
}

/** Reads the failure of an answer; what stands between may have written something else than JSON. */
export async function failureOf(response: Response): Promise<OpenslotError> {
  const body: unknown = await response.json().catch(() => ({}));
  const known = body !== null && typeof body === 'object' ? body : {};
  return new OpenslotError(response.status, known, response.headers.get('x-request-id'));
}
