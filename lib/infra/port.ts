import { createServer } from 'node:net';

/** A TCP port of 127.0.0.1 that was free a moment ago, chosen by the operating system. */
export async function freePort(): Promise<number> {
  const port = await listenOnce(0, '127.0.0.1');
  if (typeof port === 'number') return port;
  throw port;
}

/** Why nobody could listen on this port now (`EADDRINUSE`, `EACCES`, `EADDRNOTAVAIL` …), or undefined when it is free. */
export async function whyPortIsTaken(port: number, host: string): Promise<string | undefined> {
  const result = await listenOnce(port, host);
  return typeof result === 'number' ? undefined : (result.code ?? result.message);
}

function listenOnce(port: number, host: string): Promise<number | NodeJS.ErrnoException> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', resolve);
    server.listen(port, host, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : port));
    });
  });
}
