import { type ChildProcess, spawn } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { prisma } from '@/lib/infra/db';
import { makeEventType } from '@/lib/testing/factories';
import { bookingBody, CONSISTENT, inconsistencies, makeShop, overlaps } from './events.fixture';

const KILLS = 20;
const STORM = 24;
const TIMEOUT_MS = 600_000;
const SETTLE_MS = 2_000;
/** The storm is at its height once so many bookings were acknowledged; a cold server needs a moment for the first. */
const FIRST_ANSWERS = 2;
const WARM_UP_MS = 15_000;

interface Server {
  child: ChildProcess;
  url: string;
}

async function startServer(): Promise<Server> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'app/api/v1/events/server.fixture.ts'], {
    env: { ...process.env, LOG_LEVEL: 'silent', API_RATE_LIMIT: '1000000' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const port = await new Promise<string>((resolve, reject) => {
    let said = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const [, found] = said.match(/port (\d+)\n/) ?? [];
      if (found) resolve(found);
    });
    child.once('exit', () => reject(new Error('the server ended before it listened')));
  });
  return { child, url: `http://127.0.0.1:${port}` };
}

it(
  'keeps every acknowledged booking exactly once, and no claim or seat astray, however often the server is killed',
  async () => {
    const shop = await makeShop();
    const group = await makeEventType(shop.team, { kind: 'group', capacity: 4 });
    const acknowledged: { id: number; start_time: string }[] = [];
    const faults: unknown[] = [];
    let cut = 0;
    const send = async (url: string, path: string, body: object) => {
      try {
        const headers = { authorization: `Bearer ${shop.team.token}`, 'content-type': 'application/json' };
        const response = await fetch(url + path, { method: 'POST', headers, body: JSON.stringify(body) });
        const answer = (await response.json()) as { data: { id: number; start_time: string } };
        if (response.status >= 500) faults.push(answer);
        if (response.status === 201 && path === '/events') acknowledged.push(answer.data);
      } catch {
        cut += 1;
      }
    };
    const storm = (url: string, round: number) =>
      Array.from({ length: STORM }, (_, index) => {
        const day = new Date(Date.UTC(2031, 0, 1 + round)).toISOString().slice(0, 10);
        const start = `${day}T${String(index % 12).padStart(2, '0')}:00:00Z`;
        const who = { invitee_email: `guest${index}@example.com` };
        if (index % 6 === 5) return send(url, '/events/holds', { event_type_id: shop.typeId, start_time: start });
        if (index % 4 === 3) return send(url, '/events', { ...bookingBody(group.id, `${day}T20:00:00Z`), ...who });
        const rule = { is_recurring: true, recurrence_frequency: 'monthly', recurrence_count: 4 };
        return send(url, '/events', { ...bookingBody(shop.typeId, start), ...who, ...(index % 4 === 2 ? rule : {}) });
      });
    let next = startServer();
    for (let round = 0; round < KILLS; round++) {
      const { child, url } = await next;
      if (round + 1 < KILLS) next = startServer();
      const [before, deadline] = [acknowledged.length, Date.now() + WARM_UP_MS];
      const requests = storm(url, round);
      while (acknowledged.length < before + FIRST_ANSWERS && Date.now() < deadline) await wait(5);
      await wait(Math.random() * 100);
      child.kill('SIGKILL');
      await Promise.all(requests);
    }
    await wait(SETTLE_MS);
    expect(faults).toEqual([]);
    expect(acknowledged.length).toBeGreaterThan(KILLS);
    expect(cut).toBeGreaterThan(0);
    const { teamId } = shop.team;
    const rows = await prisma.event.findMany({ where: { teamId }, select: { id: true, startsAt: true } });
    const startOf = new Map(rows.map(({ id, startsAt }) => [id, startsAt.getTime()]));
    expect(new Set(acknowledged.map(({ id }) => id)).size).toBe(acknowledged.length);
    for (const { id, start_time } of acknowledged) expect(startOf.get(id)).toBe(Date.parse(start_time));
    expect(await inconsistencies(teamId)).toEqual(CONSISTENT);
    expect(await overlaps(teamId)).toBe(0);
    const series = await prisma.eventSeries.findMany({
      where: { teamId },
      select: { _count: { select: { events: true } } },
    });
    expect(new Set(series.map(({ _count }) => _count.events))).toEqual(new Set([4]));
  },
  TIMEOUT_MS,
);
