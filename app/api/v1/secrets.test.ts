import pino from 'pino';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { prisma } from '@/lib/infra/db';
import { describeFault, logger } from '@/lib/infra/logger';
import { makeEventType, makeTeam } from '@/lib/testing/factories';
import { api } from './routes.fixture';

const PASSWORD = 'marker-password-1';
const PAYMENT_TOKEN = 'tok_marker_payment_2';
const KEY = 'marker-idempotency-3';
const TOKEN = '77|marker-bearer-4';
const MARKERS = [PASSWORD, PAYMENT_TOKEN, KEY, 'marker-bearer-4'];

let lines: string[];

beforeEach(() => {
  lines = [];
  const { [pino.symbols.streamSym as unknown as keyof typeof logger]: stream } = logger;
  vi.spyOn(stream as unknown as { write(line: string): void }, 'write').mockImplementation((line) => {
    lines.push(line);
  });
  logger.level = 'trace';
});

afterEach(() => {
  logger.level = 'silent';
  vi.restoreAllMocks();
});

describe('password, token, payment token and idempotency key', () => {
  it('appear in no log line, no error body, no history and no audit log, whatever happens to the request', async () => {
    const { token, email, teamId } = await makeTeam();
    const eventType = await makeEventType({ ctx: (await makeTeam()).ctx } as Parameters<typeof makeEventType>[0]);
    const booking = {
      event_type_id: eventType.id,
      start_time: '2031-03-04T10:00:00Z',
      invitee_name: 'A',
      invitee_email: 'a@example.com',
      payment_provider: 'stripe',
      payment_token: PAYMENT_TOKEN,
    };
    const headers = { 'idempotency-key': KEY };
    const secretOf = token.split('|')[1] ?? '';
    const answers = [
      await api('POST /auth/login', { body: { email, password: PASSWORD } }),
      await api('POST /auth/login', { body: `{"email":"${email}","password":"${PASSWORD}"` }),
      await api('POST /auth/login', { body: { email: PASSWORD, password: [PASSWORD] } }),
      await api('GET /auth/me', { token: TOKEN }),
      await api('GET /nothing', { token: TOKEN }),
      await api('POST /events', { token, headers, body: booking }),
      await api('POST /events', { token, headers, body: { ...booking, notes: 'x' } }),
      await api('POST /events', { token, headers, body: `{"payment_token": ${PAYMENT_TOKEN}}` }),
      await api('POST /events', { token, headers: { 'idempotency-key': KEY.repeat(20) }, body: booking }),
      await api('GET /auth/me', { token }),
    ];
    vi.spyOn(prisma.eventType, 'findFirst').mockRejectedValue(await prismaFault());
    const fault = await api('POST /events', { token, headers: { 'idempotency-key': `${KEY}-b` }, body: booking });
    expect(fault.status).toBe(500);
    expect(fault.body).toEqual({ message: 'Server Error', code: 'server_error' });
    const kept = await prisma.$queryRaw<{ text: string }[]>`
      SELECT (SELECT coalesce(json_agg(h)::text, '') FROM event_history h WHERE team_id = ${teamId})
        || (SELECT coalesce(json_agg(a)::text, '') FROM audit_log a WHERE team_id = ${teamId}) AS text`;
    const said = [...lines, ...answers.map(({ body }) => JSON.stringify(body)), kept[0]?.text ?? ''];
    expect(lines.length).toBeGreaterThanOrEqual(answers.length);
    for (const marker of [...MARKERS, secretOf]) {
      for (const text of said) expect(text).not.toContain(marker);
    }
  });
});

describe('a logged fault', () => {
  it('keeps its kind and place, and none of the values that drivers and parsers quote', async () => {
    const faults = [
      await prismaFault(),
      await prisma.$queryRaw`SELECT ${PASSWORD}::text::integer`.catch((error: unknown) => error),
      await prisma.$executeRaw`INSERT INTO rate_limits VALUES (${PASSWORD}, 1, 'x' || ${PAYMENT_TOKEN})`.catch(
        (error: unknown) => error,
      ),
      (() => {
        try {
          return JSON.parse(`{"a": ${PAYMENT_TOKEN}`);
        } catch (error) {
          return error;
        }
      })(),
    ];
    for (const fault of faults) {
      const told = describeFault(fault);
      expect(told.type).toBeTypeOf('string');
      expect(told.stack).toContain('at ');
      for (const marker of MARKERS) expect(JSON.stringify(told)).not.toContain(marker);
    }
  });
});

/** Prisma's own refusal of a call, which shows the call. */
async function prismaFault(): Promise<unknown> {
  const data = { name: PASSWORD, email: PAYMENT_TOKEN, nonsense: KEY };
  return prisma.user.create({ data: data as never }).catch((error: unknown) => error);
}
