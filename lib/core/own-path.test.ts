import { describe, expect, it } from 'vitest';
import { toOwnPath } from './own-path';

describe('toOwnPath', () => {
  it('keeps a path of this site with its query and fragment', () => {
    expect(toOwnPath('/dashboard/events?page=2#top', '/dashboard')).toBe('/dashboard/events?page=2#top');
  });

  it.each([
    'https://evil.example/dashboard',
    '//evil.example',
    '/\\evil.example',
    '/\t/evil.example',
    '\\\\evil.example',
    'javascript:alert(1)',
    'dashboard',
    '',
    undefined,
    ['/dashboard'],
  ])('never leads to another site: %j', (value) => {
    expect(toOwnPath(value, '/dashboard')).toBe('/dashboard');
  });
});
