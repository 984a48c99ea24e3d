import { describe, expect, it } from 'vitest';
import { deskForm, unfinishedForm } from './booking-form';

const typed = {
  event_type_id: 3,
  date: '2031-03-04',
  time: '10:00',
  ends: '',
  timezone: 'Europe/Madrid',
  invitee_name: 'Nora Vidal',
  invitee_email: 'nora@example.com',
  extra_5: '1',
  extra_6: '0',
  extra_7: '3',
};

describe('the form of a new event', () => {
  it('takes the extras that were chosen, each with how many', () => {
    expect(deskForm.parse(typed)).toMatchObject({
      eventTypeId: 3,
      extras: [
        { id: 5, quantity: 1 },
        { id: 7, quantity: 3 },
      ],
      settlement: 'at_visit',
    });
    expect(deskForm.safeParse({ ...typed, extra_7: 'x' }).success).toBe(false);
  });

  it('refuses a booking of nobody, and prices one', () => {
    const nobody = { ...typed, invitee_name: '', invitee_email: 'nora@' };
    const refused = deskForm.safeParse(nobody);
    expect(refused.error?.issues.map(({ path }) => path.join('.'))).toEqual(['invitee_name', 'invitee_email']);
    expect(unfinishedForm.parse(nobody)).toMatchObject({ inviteeName: '', inviteeEmail: '', eventTypeId: 3 });
  });
});
