import { describe, expect, it } from 'vitest';
import { isRefusedForGood, isServerFault, mailState, nextTrySeconds } from './rules';

const fresh = { attempts: 0, sentAt: null, failedAt: null };

describe('the state of a message', () => {
  it('is what happened to it, whether mail is set up or not', () => {
    expect(mailState({ ...fresh, sentAt: new Date() }, false)).toBe('sent');
    expect(mailState({ ...fresh, failedAt: new Date() }, true)).toBe('failed');
  });

  it('tells a message that waits from one that cannot be sent here at all', () => {
    expect(mailState(fresh, true)).toBe('waiting');
    expect(mailState({ ...fresh, attempts: 2 }, true)).toBe('retrying');
    expect(mailState(fresh, false)).toBe('kept');
  });
});

describe('a failed try', () => {
  it('waits longer each time and ends after the sixth wait', () => {
    const waits = [1, 2, 3, 4, 5, 6].map((attempts) => nextTrySeconds(attempts, false) ?? 0);
    expect(waits).toEqual([...waits].sort((a, b) => a - b));
    expect(waits[0]).toBe(60);
    expect(nextTrySeconds(7, false)).toBeNull();
  });

  it('is the last one when the server refused the message for good', () => {
    expect(nextTrySeconds(1, true)).toBeNull();
    expect(isRefusedForGood({ responseCode: 550, command: 'RCPT TO' })).toBe(true);
  });

  it('is tried again when the server is busy, gone, or does not know us', () => {
    for (const fault of [
      { responseCode: 451, command: 'RCPT TO' },
      { code: 'ECONNECTION', command: 'CONN' },
      { responseCode: 535, command: 'AUTH PLAIN' },
    ]) {
      expect(isRefusedForGood(fault)).toBe(false);
    }
  });

  it('stops the round only when other messages would fail the same way', () => {
    expect(isServerFault({ code: 'ECONNECTION', command: 'CONN' })).toBe(true);
    expect(isServerFault({ responseCode: 535, command: 'AUTH PLAIN' })).toBe(true);
    expect(isServerFault({ responseCode: 550, command: 'RCPT TO' })).toBe(false);
  });
});
