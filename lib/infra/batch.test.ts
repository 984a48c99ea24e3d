import { describe, expect, it } from 'vitest';
import { batched } from './batch';

/** A run that ends when it is told to. */
function controlled() {
  const runs: { items: readonly number[]; end: (results: number[]) => void; fail: (error: Error) => void }[] = [];
  const call = batched<number, number>(
    (items) => new Promise((resolve, reject) => runs.push({ items, end: resolve, fail: reject })),
    3,
  );
  return { runs, call };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

describe('calls in batches', () => {
  it('lets a call go at once, and those that come meanwhile together after it, in their order', async () => {
    const { runs, call } = controlled();
    const answers = Promise.all([1, 2, 3].map(call));
    expect(runs.map(({ items }) => items)).toEqual([[1]]);
    runs[0]?.end([10]);
    await settled();
    expect(runs.map(({ items }) => items)).toEqual([[1], [2, 3]]);
    runs[1]?.end([20, 30]);
    expect(await answers).toEqual([10, 20, 30]);
  });

  it('puts no more than the most into one', async () => {
    const { runs, call } = controlled();
    const answers = Promise.all([1, 2, 3, 4, 5].map(call));
    runs[0]?.end([1]);
    await settled();
    expect(runs[1]?.items).toEqual([2, 3, 4]);
    runs[1]?.end([2, 3, 4]);
    await settled();
    expect(runs[2]?.items).toEqual([5]);
    runs[2]?.end([5]);
    expect(await answers).toEqual([1, 2, 3, 4, 5]);
  });

  it('fails the calls of a failed run, and goes on with those that waited', async () => {
    const { runs, call } = controlled();
    const [first, second] = [call(1), call(2)];
    runs[0]?.fail(new Error('gone'));
    await expect(first).rejects.toThrow('gone');
    await settled();
    runs[1]?.end([2]);
    expect(await second).toBe(2);
    const third = call(3);
    runs[2]?.end([3]);
    expect(await third).toBe(3);
  });

  it('never gives a call the result of another', async () => {
    const { runs, call } = controlled();
    const [first, second] = [call(1), call(2)];
    runs[0]?.end([]);
    await expect(first).rejects.toThrow('1 items, 0 results');
    await settled();
    runs[1]?.end([2]);
    expect(await second).toBe(2);
  });
});
