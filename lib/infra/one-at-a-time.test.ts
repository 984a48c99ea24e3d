import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeEventType, makeTeam } from '@/lib/testing/factories';
import { prisma } from './db';

let warnings: string[];
const collect = (warning: Error) => warnings.push(warning.message);

beforeEach(() => {
  warnings = [];
  process.on('warning', collect);
});

afterEach(() => {
  process.off('warning', collect);
});

describe('statements handed to a transaction at once', () => {
  it('run one after the other, each with its own result, and the driver has nothing to warn of', async () => {
    const [a, b, c] = await prisma.$transaction((db) =>
      Promise.all(['a', 'b', 'c'].map((name) => db.$queryRaw`SELECT ${name} AS name, pg_sleep(0.02)::text`)),
    );
    expect([a, b, c]).toMatchObject([[{ name: 'a' }], [{ name: 'b' }], [{ name: 'c' }]]);
    const team = await makeTeam();
    const { id } = await makeEventType(team);
    const include = { staff: true, locations: true, extras: true, questions: true };
    await prisma.$transaction((db) => db.eventType.findFirst({ where: { id }, include }));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(warnings).toEqual([]);
  });

  it('fail on their own and leave the connection usable', async () => {
    const failing = prisma.$transaction((db) =>
      Promise.all([db.$queryRaw`SELECT 1/0`, db.$queryRaw`SELECT 1`, db.$queryRaw`SELECT 2`]),
    );
    await expect(failing).rejects.toThrow(/division by zero/);
    const answers = await Promise.all(Array.from({ length: 20 }, () => prisma.$queryRaw`SELECT 1 AS one`));
    for (const rows of answers) expect(rows).toEqual([{ one: 1 }]);
  });
});
