import { describe, expect, it } from 'vitest';
import { prisma } from '@/lib/infra/db';
import { makeEventType, makeMember, makeTeam } from '@/lib/testing/factories';
import { deskTerms } from '../desk/schema';
import { bookAtDesk } from '../desk/service';
import { createEventInput } from '../schema';
import { cancelEvent, getEvent } from '../service';
import { refundEvent, refundOffer } from './service';

describe('giving back what was paid for an event', () => {
  it('is suggested until the cancellation window begins, and only to who may give money back', async () => {
    const { team, id } = await paidEvent();
    const event = await getEvent(team.ctx, id);
    expect(refundOffer(team.ctx, event, 24)).toEqual({ amount: 3200n, isInTime: true });
    const late = { ...team.ctx, now: new Date('2031-03-03T10:00:00Z') };
    expect(refundOffer(late, event, 24)).toMatchObject({ isInTime: false });
    const staff = await makeMember(team, 'staff');
    expect(refundOffer(staff.ctx, event, 24)).toBeNull();
    expect(refundOffer(team.ctx, { ...event, paid: 0n }, 24)).toBeNull();
  });

  it('gives back all of it once, and says why', async () => {
    const { team, id } = await paidEvent();
    await cancelEvent(team.ctx, id, { reason: null });
    expect(await refundEvent(team.ctx, id, 'Cancelled in time')).toBe(true);
    expect(await refundEvent(team.ctx, id, 'Cancelled in time')).toBe(true);
    expect((await getEvent(team.ctx, id)).paid).toBe(0n);
    const refunds = await prisma.transaction.findMany({ where: { teamId: team.teamId, eventId: id, type: 'refund' } });
    expect(refunds).toMatchObject([{ amount: 3200n, status: 'completed', provider: 'cash' }]);
    const staff = await makeMember(team, 'staff');
    await expect(refundEvent(staff.ctx, id, '')).rejects.toMatchObject({ code: 'forbidden' });
  });
});

async function paidEvent() {
  const team = await makeTeam();
  const { id: typeId } = await makeEventType(team, { price: 32 });
  const input = createEventInput.parse({
    event_type_id: typeId,
    start_time: '2031-03-04T09:00:00Z',
    invitee_name: 'Nora Vidal',
    invitee_email: 'nora@example.com',
  });
  const { id } = await bookAtDesk(team.ctx, input, { ...deskTerms.parse({}), settlement: 'now' });
  return { team, id };
}
