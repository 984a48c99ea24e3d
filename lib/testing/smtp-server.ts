import { createServer, type Socket } from 'node:net';

/** What the double received. */
export interface ReceivedMail {
  from: string;
  to: string;
  /** Head and body as they came over the wire. */
  data: string;
}

export interface SmtpServer {
  port: number;
  received: ReceivedMail[];
  /** Connections that were opened. */
  connections(): number;
  close(): Promise<void>;
}

interface SmtpOptions {
  /** What a recipient is answered, `250 OK` when it returns undefined. */
  recipient?: (address: string) => string | undefined;
  /** Milliseconds before a message is accepted. */
  delayMs?: number;
}

/** A mail server of a test's own on 127.0.0.1 that keeps what it is sent (RFC 5321, what a client needs of it). */
export async function startSmtpServer(options: SmtpOptions = {}): Promise<SmtpServer> {
  const received: ReceivedMail[] = [];
  const sockets = new Set<Socket>();
  let opened = 0;
  const server = createServer((socket) => {
    opened += 1;
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket)).on('error', () => socket.destroy());
    converse(socket, { ...options, received });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the mail server has no port');
  return {
    port: address.port,
    received,
    connections: () => opened,
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
}

const END_OF_DATA = '\r\n.\r\n';

function converse(socket: Socket, { received, recipient, delayMs = 0 }: SmtpOptions & { received: ReceivedMail[] }) {
  let buffer = '';
  let isData = false;
  let mail = { from: '', to: '' };
  const say = (line: string) => socket.write(`${line}\r\n`);
  const command = (line: string) => {
    const verb = line.slice(0, 4).toUpperCase();
    const address = /<([^>]*)>/.exec(line)?.[1] ?? '';
    if (verb === 'MAIL') mail = { from: address, to: '' };
    if (verb === 'RCPT') {
      mail.to = address;
      return say(recipient?.(address) ?? '250 OK');
    }
    if (verb === 'QUIT') return socket.end('221 Bye\r\n');
    isData = verb === 'DATA';
    return say(isData ? '354 Go on' : '250 OK');
  };
  socket.on('data', (chunk) => {
    buffer += chunk.toString();
    for (;;) {
      const mark = isData ? END_OF_DATA : '\r\n';
      const at = buffer.indexOf(mark);
      if (at < 0) return;
      const piece = buffer.slice(0, at);
      buffer = buffer.slice(at + mark.length);
      if (!isData) {
        command(piece);
        continue;
      }
      isData = false;
      received.push({ ...mail, data: piece });
      setTimeout(() => say('250 Taken'), delayMs);
    }
  });
  say('220 double ESMTP');
}
