import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { prisma } from '@/lib/infra/db';
import { makeMember, makeTeam } from '@/lib/testing/factories';
import { type SmtpServer, startSmtpServer } from '@/lib/testing/smtp-server';
import { checkMail } from './service';

let server: SmtpServer;
let refusal: string | undefined;

const smtp = () => ({
  host: '127.0.0.1',
  port: server.port,
  isSecure: false,
  login: undefined,
  from: 'Openslot <no-reply@example.com>',
});

beforeEach(async () => {
  refusal = undefined;
  server = await startSmtpServer({ recipient: () => refusal });
});
afterEach(() => server.close());

describe('the test message', () => {
  it('goes to whoever asks, at once, and leaves no row', async () => {
    const { ctx, teamId, email } = await makeTeam();
    expect(await checkMail(ctx, smtp())).toMatchObject({ to: email, trouble: null });
    expect(server.received.map(({ to }) => to)).toEqual([email]);
    expect(await prisma.mailMessage.count({ where: { teamId } })).toBe(0);
  });

  it('says that nothing is set up, nobody listens, or the address is refused', async () => {
    const { ctx } = await makeTeam();
    expect(await checkMail(ctx, undefined)).toMatchObject({ trouble: 'not_configured' });
    refusal = '550 No such box';
    expect(await checkMail(ctx, smtp())).toMatchObject({ trouble: 'recipient', said: expect.stringContaining('550') });
    const gone = smtp();
    await server.close();
    expect(await checkMail(ctx, gone)).toMatchObject({ trouble: 'refused', server: `127.0.0.1:${gone.port}` });
    server = await startSmtpServer();
  });

  it('cannot be used to send many, nor by those who may not change the team', async () => {
    const team = await makeTeam();
    const manager = await makeMember(team, 'manager');
    await expect(checkMail(manager.ctx, smtp())).rejects.toMatchObject({ code: 'forbidden' });
    for (let nr = 0; nr < 5; nr++) await checkMail(team.ctx, smtp());
    await expect(checkMail(team.ctx, smtp())).rejects.toMatchObject({ code: 'rate_limited' });
    expect(server.received).toHaveLength(5);
  });
});
