import { beforeAll, describe, expect, it } from 'vitest';
import type { Ctx } from '@/lib/infra/ctx';
import { createEventInput } from '@/lib/modules/events/schema';
import { createEvent } from '@/lib/modules/events/service';
import { makeEventType, makeMember, makeTeam, type TestTeam } from '@/lib/testing/factories';
import { csvResponse } from '@/lib/web/csv';
import { eventsCsv } from './events-csv';

let team: TestTeam;
let member: TestTeam;

beforeAll(async () => {
  team = await makeTeam({ timezone: 'Europe/Madrid' });
  member = await makeMember(team, 'staff');
  await book(team, { name: '=1+1', time: '2031-07-01T08:00:00Z' });
  await book(member, { name: 'Nora "N" Vidal, jr', time: '2031-07-02T08:00:00Z' });
});

async function book(of: TestTeam, { name, time }: { name: string; time: string }) {
  eventTypeId ??= (await makeEventType(team, { price: 32 })).id;
  const input = createEventInput.parse({
    event_type_id: eventTypeId,
    start_time: time,
    invitee_name: name,
    invitee_email: 'nora@example.com',
    staff_id: of.staffId,
    override_availability: true,
  });
  await createEvent(team.ctx, input);
}
let eventTypeId: number | undefined;

async function linesOf(ctx: Ctx, params: Record<string, string>): Promise<string[]> {
  const text = await (await csvResponse(eventsCsv(ctx, params))).text();
  return text.split('\r\n').filter(Boolean);
}

describe('the CSV file of events', () => {
  it('has all that match, with wire names, instants in UTC and in local time, and formulas neutralised', async () => {
    const [head, first, second, ...others] = await linesOf(team.ctx, { show: 'upcoming' });
    expect(others).toEqual([]);
    expect(head).toBe(
      'id,status,date,start_time,start_time_local,end_time,end_time_local,event_type_id,event_type,customer_id,' +
        'invitee_name,invitee_email,staff_id,staff,location,total,currency',
    );
    expect(first).toContain(',scheduled,2031-07-01,2031-07-01T08:00:00Z,2031-07-01 10:00:00,');
    expect(first).toContain(",'=1+1,nora@example.com,");
    expect(first).toMatch(/,32,EUR$/);
    expect(second).toContain(',"Nora ""N"" Vidal, jr",');
  });

  it('takes the query of the page', async () => {
    expect(await linesOf(team.ctx, { show: 'cancelled' })).toHaveLength(1);
    expect(await linesOf(team.ctx, { search: 'vidal' })).toHaveLength(2);
    const [, first] = await linesOf(team.ctx, { show: 'all', sort: '-start_time', page: '2', per_page: '1' });
    expect(first).toContain('Vidal');
  });

  it('has only their own events for staff, and nothing for another team', async () => {
    const own = await linesOf(member.ctx, { show: 'all', staff_id: '' });
    expect(own).toHaveLength(2);
    expect(own[1]).toContain('Vidal');
    expect(await linesOf(member.ctx, { show: 'all', staff_id: String(team.staffId) })).toHaveLength(1);
    expect(await linesOf((await makeTeam()).ctx, { show: 'all' })).toHaveLength(1);
  });
});
