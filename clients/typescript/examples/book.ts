import { randomUUID } from 'node:crypto';
import { createClient, OpenslotError } from 'openslot-client';

/** Books the first free time of the first event type within a week, moves nothing, and cancels it again. */
const openslot = createClient({
  baseUrl: process.env.OPENSLOT_URL ?? 'http://localhost:3000',
  token: process.env.OPENSLOT_TOKEN,
});

const DAY_MS = 86_400_000;
const dayFromNow = (days: number) => new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10);

const { data: eventTypes } = await openslot.get('/event-types');
const eventType = eventTypes[0];
if (!eventType) throw new Error('The team has no event type yet.');

const slots = await openslot.get('/event-types/{id}/slots', {
  params: {
    path: { id: eventType.id },
    query: { date_from: dayFromNow(1), date_to: dayFromNow(7), timezone: 'Europe/Berlin' },
  },
});
const slot = slots.data[0];
if (!slot) throw new Error('Nothing is free within a week.');

try {
  const { data: event } = await openslot.post('/events', {
    params: { header: { 'Idempotency-Key': randomUUID() } },
    body: {
      event_type_id: eventType.id,
      start_time: slot.start_time,
      invitee_name: 'John Doe',
      invitee_email: 'john@example.com',
    },
  });
  console.log(`booked ${event.id} at ${event.start_time}`);
  for await (const row of openslot.rows('/events', { date_from: dayFromNow(0), sort: 'start_time' })) {
    console.log(`event ${row.id}: ${row.invitee_name}, ${row.status}`);
  }
  await openslot.delete('/events/{id}', { params: { path: { id: event.id } }, body: { reason: 'Only a try' } });
  console.log(`cancelled ${event.id}`);
} catch (error) {
  if (!(error instanceof OpenslotError)) throw error;
  console.error(`${error.status} ${error.code}: ${error.message}`, error.errors);
  process.exitCode = 1;
}
