import { describe, expect, it } from 'vitest';
import { prisma } from '@/lib/infra/db';
import { CASES, differences, sendExample } from '@/lib/testing/contract-examples';
import { makeTeam, PASSWORD } from '@/lib/testing/factories';
import { api } from './routes.fixture';

/** The published reference, answer by answer: status, exact message, every documented key with its type and format. */
describe.each(CASES)('$name', (one) => {
  it('answers as the reference shows', async () => {
    const { userId, email, token } = await makeTeam({ timezone: 'America/New_York', currency: 'USD' });
    await prisma.user.update({ where: { id: userId }, data: { phone: '+1234567890' } });
    const answer = await sendExample(api, one, { email, token, password: PASSWORD });
    expect(differences(answer, one)).toEqual([]);
  });
});
