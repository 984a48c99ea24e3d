import pg from 'pg';
import { DAY_MS } from '@/lib/core/time';
import type { Ctx } from '@/lib/infra/ctx';
import { withServer } from './api';
import { withDatabase } from './database';
import { type Load, load, percentiles } from './load';

const WEEKS = 52;
const WARM_UP = 30;
const MEASURED = 200;
const BARE_SECONDS = 4;
const FIRST_DAY = Date.UTC(2031, 0, 6);
const STARTS_A_WEEK = 7 * 24;

export interface SeriesFigures {
  bare: Load;
  /** One after the other, as one person books. */
  series: Load;
  /** Requests a second over those of the bare route on one connection. */
  ratio: number;
  /** Of one series: all, and those that insert claims. */
  statements: number;
  claimStatements: number;
}

/** Booking a year of weeks through the server, beside a route that returns a constant. */
export async function measureSeries(): Promise<SeriesFigures> {
  return withDatabase(async (place) => {
    const { makeEventType, makeTeam } = await import('@/lib/testing/factories');
    const team = await makeTeam();
    const { id } = await makeEventType(team);
    const counted = await countStatements(() => book(team.ctx, id));
    return await withServer(place, async (origin) => {
      const send = bookingBy(origin, { token: team.token, typeId: id });
      await timed(send, WARM_UP);
      // As the database does by itself soon after its first writes.
      await analyze(place.databaseUrl);
      const bareUrl = `${origin}/api/live`;
      const bare = await load({ url: bareUrl, connections: 1 }, BARE_SECONDS);
      const series = await timed(send, MEASURED);
      return { bare, series, ratio: series.rps / bare.rps, ...counted };
    });
  });
}

async function analyze(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query('ANALYZE');
  await client.end();
}

interface Booker {
  token: string;
  typeId: number;
}

/** Every call books another half hour of the week, for a year, and then the year after. */
function bookingBy(origin: string, { token, typeId }: Booker): () => Promise<void> {
  let booked = 0;
  return async () => {
    const answer = await fetch(`${origin}/api/v1/events`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify(bodyOf(typeId, startOf(booked++))),
    });
    if (answer.status !== 201) throw new Error(`a series was answered ${answer.status}: ${await answer.text()}`);
    await answer.arrayBuffer();
  };
}

function startOf(index: number): string {
  const years = Math.floor(index / STARTS_A_WEEK);
  const hours = index % STARTS_A_WEEK;
  return new Date(FIRST_DAY + years * (WEEKS + 1) * 7 * DAY_MS + hours * (DAY_MS / 24)).toISOString();
}

function bodyOf(typeId: number, start: string) {
  return {
    event_type_id: typeId,
    start_time: start,
    invitee_name: 'Ana Molina',
    invitee_email: 'ana@example.com',
    is_recurring: true,
    recurrence_frequency: 'weekly',
    recurrence_count: WEEKS,
  };
}

async function timed(send: () => Promise<void>, count: number): Promise<Load> {
  const times: number[] = [];
  for (let sent = 0; sent < count; sent++) {
    const started = performance.now();
    await send();
    times.push(performance.now() - started);
  }
  const total = times.reduce((sum, ms) => sum + ms, 0);
  return { rps: (count / total) * 1_000, ...percentiles(times) };
}

/** A series booked in this process, years before those that are measured. */
async function book(ctx: Ctx, typeId: number): Promise<void> {
  const { createEvent } = await import('@/lib/modules/events/service');
  const { createEventInput } = await import('@/lib/modules/events/schema');
  await createEvent({ ...ctx, now: new Date() }, createEventInput.parse(bodyOf(typeId, '2028-01-03T09:00:00Z')));
}

/** What the driver sends, counted where it sends it; BEGIN and COMMIT are among them. */
async function countStatements(work: () => Promise<void>) {
  const texts: string[] = [];
  const { prototype } = pg.Query as unknown as { prototype: { submit(this: { text?: string }, to: unknown): unknown } };
  const { submit } = prototype;
  prototype.submit = function counted(to) {
    texts.push(String(this.text));
    return submit.call(this, to);
  };
  try {
    await work();
  } finally {
    prototype.submit = submit;
  }
  const claimStatements = texts.filter((text) => text.includes('INSERT INTO resource_claims')).length;
  return { statements: texts.length, claimStatements };
}
