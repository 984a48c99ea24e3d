import { describe, expect, it } from 'vitest';
import { assignHosts } from './rules';

describe('assigning hosts', () => {
  it('takes the one whose turn it is', () => {
    expect(assignHosts([[1, 2, 3]], [2, 3, 1])).toEqual([2]);
    expect(assignHosts([[1, 3]], [2, 3, 1])).toEqual([3]);
  });

  it('gives a whole series to the one who is free on all dates, even when it is not their turn', () => {
    expect(assignHosts([[1, 2], [2], [1, 2]], [1, 2])).toEqual([2, 2, 2]);
  });

  it('fills the dates of one host with others, and says where nobody is free', () => {
    expect(assignHosts([[1], [2], [1], []], [2, 1])).toEqual([1, 2, 1, null]);
  });

  it('gives nothing to nobody', () => {
    expect(assignHosts([[], []], [])).toEqual([null, null]);
  });
});
