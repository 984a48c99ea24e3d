type Send = (request: Request) => Promise<Response>;

const LONGEST_WAIT_SECONDS = 120;
const SECOND_MS = 1_000;

/**
 * Waits and sends again when the server says when: 429 was not carried out; 503 may have been, so only what may be repeated
 * is.
 */
export function patientFetch(send: Send, retries: number): Send {
  return async (request) => {
    for (let left = retries; ; left--) {
      const response = await send(request.clone());
      const seconds = secondsToWait(response);
      if (left <= 0 || seconds === null || !mayRepeat(request, response)) return response;
      await response.body?.cancel();
      await wait(seconds * SECOND_MS, request.signal);
    }
  };
}

function secondsToWait({ status, headers }: Response): number | null {
  if (status !== 429 && status !== 503) return null;
  const seconds = Number(headers.get('retry-after') ?? Number.NaN);
  return seconds >= 0 && seconds <= LONGEST_WAIT_SECONDS ? seconds : null;
}

function mayRepeat({ method, headers }: Request, { status }: Response): boolean {
  return status === 429 || method !== 'POST' || headers.has('idempotency-key');
}

function wait(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop);
      resolve();
    }, ms);
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
  });
}
