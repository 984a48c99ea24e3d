import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { prisma } from '@/lib/infra/db';
import { createClient } from '@/lib/modules/clients/service';
import { pay } from '@/lib/modules/payments/service';
import { makeMember, makeTeam, type TestTeam } from '@/lib/testing/factories';
import { getTransactionDetails } from '../details/service';
import { refundTransaction } from './service';

process.env.TEST_PAYMENTS = '1';

async function paid({ ctx }: TestTeam, amount = 5_000n): Promise<number> {
  const client = await createClient(ctx, { name: 'Ana', email: `${randomUUID()}@example.com` });
  const card = { provider: 'stripe', token: 'tok_visa', amount, currency: 'EUR', clientId: client.id } as const;
  const words = { eventId: null, description: 'Visit', idempotencyKey: randomUUID() };
  return (await pay(ctx, { ...card, ...words })).transactionId;
}

const input = (amount: number, reason = 'Came late') => ({ amount, reason, idempotencyKey: randomUUID() });

describe('a refund', () => {
  it('in parts says what is left, who gave it and why, and marks the payment when nothing is left', async () => {
    const team = await makeTeam({ currency: 'EUR' });
    const id = await paid(team);
    expect((await getTransactionDetails(team.ctx, id)).refundable).toBe(5_000);
    await refundTransaction(team.ctx, id, input(12.5));
    const part = await getTransactionDetails(team.ctx, id);
    expect(part).toMatchObject({ status: 'partially_refunded', refundable: 3_750 });
    expect(part.refunds).toMatchObject([
      { amount: 1_250, status: 'completed', refunded_by: 'Jane Smith', refund_reason: 'Came late' },
    ]);
    await refundTransaction(team.ctx, id, input(37.5, 'Cancelled'));
    const whole = await getTransactionDetails(team.ctx, id);
    expect(whole).toMatchObject({ status: 'refunded', refundable: 0 });
    const refund = await getTransactionDetails(team.ctx, whole.refunds[1]?.id ?? 0);
    expect(refund).toMatchObject({ refunds_id: id, refund_reason: 'Cancelled', refundable: 0, client_name: 'Ana' });
  });

  it('with the same key gives back once and is written down once', async () => {
    const team = await makeTeam({ currency: 'EUR' });
    const id = await paid(team);
    const twice = input(10);
    await Promise.all([refundTransaction(team.ctx, id, twice), refundTransaction(team.ctx, id, twice)]);
    const { refunds, refundable } = await getTransactionDetails(team.ctx, id);
    expect([refunds.length, refundable]).toEqual([1, 4_000]);
    expect(await prisma.auditLogEntry.count({ where: { teamId: team.teamId, action: 'refunded' } })).toBe(1);
  });

  it('of more than is left, of cents that the currency lacks, or of a refund is refused and leaves no trace', async () => {
    const team = await makeTeam({ currency: 'EUR' });
    const id = await paid(team);
    const refused = { code: 'invalid', problems: { amount: expect.anything() } };
    await expect(refundTransaction(team.ctx, id, input(50.01))).rejects.toMatchObject(refused);
    await expect(refundTransaction(team.ctx, id, input(1.001))).rejects.toMatchObject(refused);
    const { transactionId } = await refundTransaction(team.ctx, id, input(50));
    await expect(refundTransaction(team.ctx, transactionId, input(1))).rejects.toMatchObject({ code: 'wrong_state' });
    expect(await prisma.auditLogEntry.count({ where: { teamId: team.teamId } })).toBe(1);
  });

  it("is the owner's and admin's: managers read, staff do not, another team finds nothing", async () => {
    const team = await makeTeam({ currency: 'EUR' });
    const id = await paid(team);
    const [manager, staff, other] = await Promise.all([
      makeMember(team, 'manager'),
      makeMember(team, 'staff'),
      makeTeam(),
    ]);
    await expect(refundTransaction(manager.ctx, id, input(1))).rejects.toMatchObject({ code: 'forbidden' });
    expect((await getTransactionDetails(manager.ctx, id)).id).toBe(id);
    await expect(getTransactionDetails(staff.ctx, id)).rejects.toMatchObject({ code: 'forbidden' });
    await expect(getTransactionDetails(other.ctx, id)).rejects.toMatchObject({ code: 'not_found' });
    await expect(refundTransaction(other.ctx, id, input(1))).rejects.toMatchObject({ code: 'not_found' });
  });
});
