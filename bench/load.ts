import autocannon from 'autocannon';

export interface Load {
  /** Requests a second. */
  rps: number;
  /** Milliseconds. */
  p50: number;
  p95: number;
  p99: number;
}

export interface Target {
  url: string;
  token?: string;
  /** Of a signed-in browser, for a page. */
  cookie?: string;
  /** Bodies of a POST, one after the other; a GET without. */
  nextBody?: () => unknown;
  /** Of a GET: another address each time, instead of the one. */
  nextPath?: () => string;
  /** How many ask at once; ten unless told. */
  connections?: number;
}

const CONNECTIONS = 10;

/** Connections that ask as fast as they are answered, ten unless told. @throws Error when an answer is no success */
export async function load(
  { url, token, nextBody, nextPath, connections = CONNECTIONS }: Target,
  seconds: number,
): Promise<Load> {
  const times: number[] = [];
  const headers = {
    ...(token ? { authorization: `Bearer ${token}` } : {}),
    ...(nextBody ? { 'content-type': 'application/json' } : {}),
  };
  const requests: autocannon.Request[] = [];
  if (nextBody) {
    requests.push({ method: 'POST', setupRequest: (one) => ({ ...one, body: JSON.stringify(nextBody()) }) });
  }
  if (nextPath) requests.push({ method: 'GET', setupRequest: (one) => ({ ...one, path: nextPath() }) });
  const options = { url, connections, duration: seconds, headers, ...(requests.length > 0 ? { requests } : {}) };
  const result = await new Promise<autocannon.Result>((resolve, reject) => {
    const run = autocannon(options, (error, done) => (error ? reject(error) : resolve(done)));
    run.on('response', (_client, _status, _bytes, time) => times.push(time));
  });
  if (result.non2xx > 0 || result.errors > 0) {
    throw new Error(`${url}: ${result.non2xx} refusals, ${result.errors} errors`);
  }
  return { rps: result.requests.average, ...percentiles(times) };
}

/** The same number of loops that call a function instead of the server. */
export async function loadDirectly(work: () => Promise<unknown>, seconds: number): Promise<Load> {
  const times: number[] = [];
  const end = performance.now() + seconds * 1_000;
  const loop = async () => {
    for (let started = performance.now(); started < end; started = performance.now()) {
      await work();
      times.push(performance.now() - started);
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, loop));
  return { rps: times.length / seconds, ...percentiles(times) };
}

/** The middle one of an odd number of values. */
export function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** @param times in milliseconds */
export function percentiles(times: number[]): Omit<Load, 'rps'> {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => Math.round((sorted[Math.floor(sorted.length * share)] ?? Number.NaN) * 10) / 10;
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99) };
}
