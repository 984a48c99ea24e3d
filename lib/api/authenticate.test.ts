import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { prisma } from '@/lib/infra/db';
import { addressKey } from '@/lib/infra/rate-limit';
import { makeTeam } from '@/lib/testing/factories';
import { identify } from './authenticate';

describe('requests of one moment', () => {
  it('are each known by their own token, and counted one by one', async () => {
    const teams = await Promise.all([makeTeam(), makeTeam(), makeTeam()]);
    const address = randomUUID();
    const headers = Array.from({ length: 30 }, (_, index) => {
      const { token } = teams[index % 3] ?? teams[0];
      return index % 5 === 4 ? `Bearer ${token}x` : `Bearer ${token}`;
    });
    const callers = await Promise.all(headers.map((header) => identify(header, address)));

    const windows = new Map<string, number[]>();
    for (const [index, { token, window, limitedAs }] of callers.entries()) {
      const works = index % 5 !== 4;
      expect(limitedAs).toBe(works ? 'team' : 'address');
      expect(token?.ctx().teamId).toBe(works ? teams[index % 3]?.teamId : undefined);
      const key = works ? `team:${teams[index % 3]?.teamId}` : addressKey(address);
      windows.set(key, [...(windows.get(key) ?? []), window.hits]);
    }
    expect(windows.size).toBe(4);
    for (const [key, hits] of windows) {
      expect(hits).toEqual(hits.map((_, index) => index + 1));
      expect(await prisma.rateLimit.findUniqueOrThrow({ where: { key } })).toMatchObject({ hits: hits.length });
    }
  });

  it('leave time and address on the token once a minute', async () => {
    const { token, teamId } = await makeTeam();
    await Promise.all(['10.0.0.1', '10.0.0.2', '10.0.0.3'].map((address) => identify(`Bearer ${token}`, address)));
    const used = await prisma.apiToken.findFirstOrThrow({ where: { teamId } });
    expect(used.lastUsedAt?.getTime()).toBeGreaterThan(Date.now() - 60_000);
    expect(used.lastUsedIp).toBe('10.0.0.1');
  });
});
