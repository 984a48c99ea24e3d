import { describe, expect, it } from 'vitest';
import { toAreaPath } from './area-path';

describe('the area of a page', () => {
  it('keeps where one is and drops what belongs to the other team', () => {
    expect(toAreaPath('/dashboard/events')).toBe('/dashboard/events');
    expect(toAreaPath('/dashboard/events/12')).toBe('/dashboard/events');
    expect(toAreaPath('/dashboard/settings/members/7/remove')).toBe('/dashboard/settings/members');
    expect(toAreaPath('/dashboard')).toBe('/dashboard');
  });

  it('is the start page for whatever is no page of the dashboard', () => {
    for (const path of ['https://example.com', '//example.com/dashboard', '/sign-in', '/dashboard/../api', null, 7]) {
      expect(toAreaPath(path)).toBe('/dashboard');
    }
  });
});
