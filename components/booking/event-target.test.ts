import { describe, expect, it } from 'vitest';
import { canBecome, type EventStatus } from '@/lib/modules/events/rules';
import { possibleActions } from './event-target';

const statuses: EventStatus[] = ['pending', 'scheduled', 'completed', 'cancelled', 'no_show'];

describe('what is offered for an event', () => {
  it('is never an outcome that the rules refuse', () => {
    for (const status of statuses) {
      const can = possibleActions(status);
      expect(can.complete && !canBecome(status, 'completed'), status).toBe(false);
      expect(can.noShow && !canBecome(status, 'no_show'), status).toBe(false);
      expect((can.reopen || can.confirm || can.restore) && !canBecome(status, 'scheduled'), status).toBe(false);
    }
  });

  it('is confirming a pending one, and an outcome once it is scheduled', () => {
    expect(possibleActions('pending')).toMatchObject({ confirm: true, complete: false, noShow: false, cancel: true });
    expect(possibleActions('scheduled')).toMatchObject({ confirm: false, complete: true, noShow: true });
    expect(possibleActions('completed')).toMatchObject({ complete: false, noShow: false, reopen: true });
  });
});
