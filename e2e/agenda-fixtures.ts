import type { APIRequestContext } from '@playwright/test';
import { addDays, wallToInstant } from '../lib/core/wall-time';
import { api, type Business, test as base, expect } from './fixtures';

export const TEAM_ZONE = 'Europe/Madrid';

interface Booking {
  client: string;
  /** `YYYY-MM-DD` on the team's wall. */
  day: string;
  /** `HH:MM` on the team's wall. */
  time: string;
}

/** A business that can be booked: one service of an hour, the owner as its only staff, Monday to Friday 9 to 17. */
export interface Agenda {
  business: Business;
  api: ReturnType<typeof api>;
  eventTypeId: number;
  /** Books over the API. @returns the event's id */
  book: (booking: Booking) => Promise<number>;
}

export const test = base.extend<{ agenda: Agenda }>({
  agenda: async ({ business, request }, use) => {
    const calls = api(request, await logIn(request, business));
    const created = await calls.post('/event-types', { name: 'Haircut', duration: 60, price: 32 });
    const eventTypeId: number = (await created.json()).data.id;
    const book = async ({ client, day, time }: Booking) => {
      const response = await calls.post('/events', {
        event_type_id: eventTypeId,
        start_time: wallToInstant(`${day}T${time}`, TEAM_ZONE).toISOString(),
        invitee_name: client,
        invitee_email: emailOf(client),
      });
      expect(response.status(), await response.text()).toBe(201);
      return (await response.json()).data.id as number;
    };
    await use({ business, api: calls, eventTypeId, book });
  },
});

export { expect };

/** `Nora Vidal` is nora.vidal@example.com. */
export function emailOf(name: string): string {
  return `${name.toLowerCase().replaceAll(' ', '.')}@example.com`;
}

/** A weekday of next week, so that it is in the future and within opening hours whenever the tests run. 1 is Monday. */
export function nextWeek(weekday: 1 | 2 | 3 | 4 | 5): string {
  const today = new Date().toISOString().slice(0, 10);
  const sinceMonday = (new Date(`${today}T00:00:00Z`).getUTCDay() + 6) % 7;
  return addDays(today, 7 - sinceMonday + weekday - 1);
}

async function logIn(request: APIRequestContext, { email, password }: Business): Promise<string> {
  const response = await request.post('/api/v1/auth/login', { data: { email, password } });
  return (await response.json()).token;
}
