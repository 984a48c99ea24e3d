import { describe, expect, it } from 'vitest';
import type { GridEvent, StaffColumn } from './calendar-view-model';
import { columnAccessor, columnsFor, mostInAColumn, neighbourColumn, nobodyColumn } from './team-columns';

const columns: StaffColumn[] = ['1', '2', '3'].map((id) => ({ id, name: `Staff ${id}`, openHours: undefined }));
const event = (id: string, staffId: string | null): GridEvent => ({
  kind: 'count',
  count: 1,
  id,
  staffId,
  start: new Date('2026-03-04T10:00:00Z'),
  end: new Date('2026-03-04T11:00:00Z'),
});

describe('columns of the team’s day', () => {
  it('stay as they are while every event has its own', () => {
    expect(columnsFor(columns, [event('a', '1'), event('b', '3')], 'Nobody')).toEqual(columns);
  });

  it('gain one for events of nobody and of staff without a column, so that none is hidden', () => {
    const events = [event('a', null), event('b', '9'), event('c', '2')];
    const all = columnsFor(columns, events, 'Nobody');
    expect(all.at(-1)).toMatchObject({ id: nobodyColumn, name: 'Nobody' });
    expect(events.map(columnAccessor(all))).toEqual([nobodyColumn, nobodyColumn, '2']);
  });

  it('lead to the neighbour and end at either side, never in the column of nobody', () => {
    const all = columnsFor(columns, [event('a', null)], 'Nobody');
    expect(neighbourColumn(all, '1', 1)?.id).toBe('2');
    expect(neighbourColumn(all, '1', -1)).toBeUndefined();
    expect(neighbourColumn(all, '3', 1)).toBeUndefined();
  });

  it('are as wide as the fullest of them needs, not all together', () => {
    const events = [event('a', '1'), event('b', '1'), event('c', '2'), event('d', '3')];
    expect(mostInAColumn(events, columnAccessor(columns))).toBe(2);
  });
});
