import autocannon from 'autocannon';

export interface Load {
  /** Requests a second. */
  rps: number;
  /** Milliseconds. */
  p50: number;
  p97: number;
  p99: number;
}

interface Target {
  url: string;
  token?: string;
  seconds: number;
}

const CONNECTIONS = 10;

/** Ten connections that ask as fast as they are answered. @throws Error when an answer is no success */
export async function load({ url, token, seconds }: Target): Promise<Load> {
  const result = await autocannon({
    url,
    connections: CONNECTIONS,
    duration: seconds,
    ...(token ? { headers: { authorization: `Bearer ${token}` } } : {}),
  });
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${url}: ${result.non2xx} refusals, ${result.errors} errors`);
  const { p50, p97_5, p99 } = result.latency;
  return { rps: result.requests.average, p50, p97: p97_5, p99 };
}

/** The middle one of an odd number of values. */
export function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
