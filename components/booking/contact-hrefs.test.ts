import { describe, expect, it } from 'vitest';
import { mailHref, phoneHref } from './contact-hrefs';

describe('the address of a message', () => {
  it('names the mailbox and nothing else', () => {
    expect(mailHref('ana@example.com')).toBe('mailto:ana@example.com');
    expect(mailHref('ana+a?bcc=x&y@example.com')).toBe('mailto:ana%2Ba%3Fbcc%3Dx%26y@example.com');
  });

  it('has the digits of a number however it is written', () => {
    expect(phoneHref('tel', '+34 600-555 (123)')).toBe('tel:+34600555123');
    expect(phoneHref('sms', '600 555 123')).toBe('sms:600555123');
    expect(phoneHref('tel', '*21#')).toBe('tel:*21%23');
  });
});
