import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { inTransaction } from '@/lib/infra/ctx';
import { prisma } from '@/lib/infra/db';
import { makeMember, makeTeam } from '@/lib/testing/factories';
import { type SmtpServer, startSmtpServer } from '@/lib/testing/smtp-server';
import { deliverMail } from './sending/service';
import { getMail, listMail, queueMail, retryMail } from './service';

const letter = (to: string) => ({
  to,
  subject: 'Grüße',
  text: 'Plain words',
  html: '<p>Rich words</p>',
  template: 'invitation' as const,
  locale: 'en' as const,
});

const REFUSED = 'refused@example.com';
const BUSY = 'busy@example.com';

let server: SmtpServer;

const smtp = () => ({
  host: '127.0.0.1',
  port: server.port,
  isSecure: false,
  login: undefined,
  from: 'Openslot <no-reply@example.com>',
});

beforeEach(async () => {
  await prisma.mailMessage.deleteMany();
  server = await startSmtpServer({
    delayMs: 20,
    recipient: (address) => ({ [REFUSED]: '550 No such box', [BUSY]: '451 Later' })[address],
  });
});

afterEach(() => server.close());

const stateOf = (id: number) => prisma.mailMessage.findUniqueOrThrow({ where: { id } });

describe('a message', () => {
  it('goes out once with both parts, however many workers look for it', async () => {
    const { ctx } = await makeTeam();
    const ids = [];
    for (const nr of [1, 2, 3]) ids.push(await queueMail(ctx, letter(`client-${nr}@example.com`)));
    await Promise.all([deliverMail(smtp()), deliverMail(smtp()), deliverMail(smtp())]);
    expect(server.received.map(({ to }) => to).sort()).toEqual([1, 2, 3].map((nr) => `client-${nr}@example.com`));
    expect(server.received[0]?.data).toMatch(/Plain words[\s\S]*Rich words/);
    expect((await stateOf(ids[0] ?? 0)).sentAt).not.toBeNull();
    expect(await deliverMail(smtp())).toBe(0);
  });

  it('is not written when its transaction is undone', async () => {
    const { ctx } = await makeTeam();
    const undone = inTransaction(ctx, async (tx) => {
      await queueMail(tx, letter('nobody@example.com'));
      throw new Error('undone');
    });
    await expect(undone).rejects.toThrow('undone');
    expect(await prisma.mailMessage.count()).toBe(0);
  });

  it('is given up when the server refuses it for good, put off when it is busy, and holds nobody else up', async () => {
    const { ctx } = await makeTeam();
    const refused = await queueMail(ctx, letter(REFUSED));
    const busy = await queueMail(ctx, letter(BUSY));
    const fine = await queueMail(ctx, letter('fine@example.com'));
    expect(await deliverMail(smtp())).toBe(1);
    expect(await stateOf(refused)).toMatchObject({ sentAt: null, lastError: expect.stringContaining('550') });
    expect((await stateOf(refused)).failedAt).not.toBeNull();
    const waiting = await stateOf(busy);
    expect(waiting).toMatchObject({ attempts: 1, failedAt: null, lastError: expect.stringContaining('451') });
    expect(waiting.nextAttemptAt.getTime()).toBeGreaterThan(Date.now() + 30_000);
    expect((await stateOf(fine)).sentAt).not.toBeNull();
  });

  it('is dead after the last of its tries, and can be tried again by hand', async () => {
    const { ctx } = await makeTeam();
    const id = await queueMail(ctx, letter(BUSY));
    await prisma.mailMessage.update({ where: { id }, data: { attempts: 6 } });
    await deliverMail(smtp());
    expect((await stateOf(id)).failedAt).not.toBeNull();
    await retryMail(ctx, id);
    expect(await stateOf(id)).toMatchObject({ attempts: 0, failedAt: null });
  });

  it('waits when the server cannot be reached, and the others are not tried in vain', async () => {
    const { ctx } = await makeTeam();
    const first = await queueMail(ctx, letter('one@example.com'));
    const second = await queueMail(ctx, letter('two@example.com'));
    const gone = smtp();
    await server.close();
    expect(await deliverMail(gone)).toBe(0);
    expect(await stateOf(first)).toMatchObject({ attempts: 1, failedAt: null });
    expect(await stateOf(second)).toMatchObject({ attempts: 0 });
  });

  it('that waited for days is not sent out of the blue', async () => {
    const { ctx } = await makeTeam();
    const id = await queueMail({ ...ctx, now: new Date(Date.now() - 4 * 86_400_000) }, letter('late@example.com'));
    await deliverMail(smtp());
    expect((await stateOf(id)).failedAt).not.toBeNull();
    expect(server.received).toEqual([]);
  });

  it('without a team keeps nothing of what it said once it is sent', async () => {
    const id = await queueMail({ db: prisma, teamId: null, now: new Date() }, letter('me@example.com'));
    await deliverMail(smtp());
    expect(server.received).toHaveLength(1);
    expect(await stateOf(id)).toMatchObject({ text: '', html: '' });
  });
});

describe('the messages of a team', () => {
  it('are read by its owner only, never by another team or a manager', async () => {
    const team = await makeTeam();
    const [other, manager] = await Promise.all([makeTeam(), makeMember(team, 'manager')]);
    const id = await queueMail(team.ctx, letter('x@example.com'));
    expect((await listMail(team.ctx, { show: 'all', before: undefined })).rows.map((row) => row.id)).toEqual([id]);
    expect((await getMail(team.ctx, id)).text).toBe('Plain words');
    await expect(getMail(other.ctx, id)).rejects.toMatchObject({ code: 'not_found' });
    await expect(getMail(manager.ctx, id)).rejects.toMatchObject({ code: 'forbidden' });
    await expect(listMail(manager.ctx, { show: 'all', before: undefined })).rejects.toMatchObject({
      code: 'forbidden',
    });
  });

  it('hold no mail of the installation itself', async () => {
    const { ctx } = await makeTeam();
    const id = await queueMail({ db: prisma, teamId: null, now: new Date() }, letter('me@example.com'));
    await expect(getMail(ctx, id)).rejects.toMatchObject({ code: 'not_found' });
  });
});
