import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { prisma } from './db';
import { countHit, findWindow, forgetWindow } from './rate-limit';

describe('a rate window', () => {
  it('counts exactly under concurrency', async () => {
    const key = randomUUID();
    const windows = await Promise.all(Array.from({ length: 50 }, () => countHit(key, 60)));
    expect(windows.map(({ hits }) => hits).toSorted((a, b) => a - b)).toEqual(
      Array.from({ length: 50 }, (_, index) => index + 1),
    );
  });

  it('starts anew when it is over, and is cleared away when nobody asks again', async () => {
    const [again, never] = [randomUUID(), randomUUID()];
    await Promise.all([countHit(again, 60), countHit(never, 60)]);
    await prisma.rateLimit.updateMany({
      where: { key: { in: [again, never] } },
      data: { resetsAt: new Date(0), hits: 9 },
    });
    expect(await findWindow(again)).toBeNull();
    expect((await countHit(again, 60)).hits).toBe(1);
    expect(await prisma.rateLimit.findUnique({ where: { key: never } })).toBeNull();
  });

  it('is gone once it is forgotten', async () => {
    const key = randomUUID();
    await countHit(key, 60);
    await forgetWindow(key);
    expect(await findWindow(key)).toBeNull();
  });
});
