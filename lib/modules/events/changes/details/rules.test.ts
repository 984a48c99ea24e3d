import { describe, expect, it } from 'vitest';
import { changesOf, type DetailValues } from './rules';

const before: DetailValues = {
  inviteeName: 'Nora Vidal',
  inviteeEmail: 'nora@example.com',
  inviteePhone: null,
  inviteeTimezone: null,
  notes: 'Rings twice',
  locationId: 3,
  meetingType: 'in_person',
};
const detailsBefore = new Map([[7, before]]);

describe('what history tells of a change', () => {
  it('is each field that became different, by wire name, before and after', () => {
    const details = { inviteePhone: '+34 600', notes: null, locationId: 3, inviteeName: 'Nora Vidal' };
    expect(changesOf({ id: 7, staffId: 1 }, { details, detailsBefore, moved: undefined })).toEqual({
      invitee_phone: [null, '+34 600'],
      notes: ['Rings twice', null],
    });
  });

  it('names a new host, and none where the host stayed', () => {
    const changed = { details: {}, detailsBefore };
    expect(changesOf({ id: 7, staffId: 1 }, { ...changed, moved: { staffId: 2 } })).toEqual({ staff_id: [1, 2] });
    expect(changesOf({ id: 7, staffId: 1 }, { ...changed, moved: { staffId: 1 } })).toEqual({});
  });

  it('is nothing for fields that were not sent', () => {
    expect(changesOf({ id: 7, staffId: 1 }, { details: {}, detailsBefore, moved: undefined })).toEqual({});
  });
});
