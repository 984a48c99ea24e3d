import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { POST as hold } from './holds/route';
import { POST as book } from './route';

/** A server of its own process that can be killed: POST /events and /events/holds over HTTP. Says its port when it listens. */
const server = createServer(async (incoming, outgoing) => {
  const { authorization = '' } = incoming.headers;
  const request = new Request(`http://localhost/api/v1${incoming.url}`, {
    method: 'POST',
    headers: { authorization, 'content-type': 'application/json' },
    body: await readAll(incoming),
  });
  const handle = incoming.url === '/events/holds' ? hold : book;
  const response = await handle(request, { params: Promise.resolve({}) });
  outgoing.writeHead(response.status, { 'content-type': 'application/json' });
  outgoing.end(await response.text());
});

async function readAll(incoming: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

server.listen(0, '127.0.0.1', () => {
  process.stdout.write(`port ${(server.address() as AddressInfo).port}\n`);
});
