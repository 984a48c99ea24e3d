import { describe, expect, it } from 'vitest';
import { isWebAddress, missingSetting } from './rules';

describe('the address of a webhook', () => {
  it.each(['https://example.com/hook', 'http://localhost:3000/?a=b', 'https://例え.jp/'])('can be %s', (address) => {
    expect(isWebAddress(address)).toBe(true);
  });
  it.each([
    ['no address', 'example.com'],
    ['another protocol', 'ftp://example.com'],
    ['a script', 'javascript:alert(1)'],
    ['a file', 'file:///etc/passwd'],
    ['a password', 'https://user:secret@example.com'],
    ['NUL', 'https://example.com/\0'],
    ['a line break', 'https://example.com/\na'],
    ['half a character', 'https://example.com/\ud800'],
  ])('cannot be %s', (_, address) => {
    expect(isWebAddress(address)).toBe(false);
  });
});

describe('an action', () => {
  it.each([
    ['email_invitee', 'body'],
    ['send_sms', 'body'],
    ['webhook', 'url'],
    ['add_tag', 'tag'],
  ])('%s needs its %s', (type, setting) => {
    expect(missingSetting({ type })).toBe(setting);
    expect(missingSetting({ type, [setting]: 'x' })).toBeNull();
  });
});
