import { TOTP } from 'otpauth';
import { describe, expect, it } from 'vitest';
import { appUri, inGroups, readCode, stepOfCode } from './rules';

/** The secret of the samples in RFC 6238, `12345678901234567890` in base32. */
const RFC_SECRET = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';
const at = (seconds: number) => new Date(seconds * 1000);

describe('codes of an authenticator app', () => {
  it.each([
    [59, '287082', 1],
    [1_111_111_109, '081804', 37_037_036],
    [1_234_567_890, '005924', 41_152_263],
    [2_000_000_000, '279037', 66_666_666],
  ])('are those of RFC 6238 at %i seconds', (seconds, code, step) => {
    expect(stepOfCode(RFC_SECRET, code, at(seconds))).toBe(step);
  });

  it('are taken one step early and one late, and name the step they belong to', () => {
    expect(stepOfCode(RFC_SECRET, '287082', at(30 + 59))).toBe(1);
    expect(stepOfCode(RFC_SECRET, '287082', at(59 - 30))).toBe(1);
    expect(stepOfCode(RFC_SECRET, '287082', at(59 + 61))).toBeNull();
    expect(stepOfCode(RFC_SECRET, '000000', at(59))).toBeNull();
  });

  it('work with the address in the QR code, which names the account', () => {
    const secret = RFC_SECRET;
    const uri = new URL(appUri(secret, 'ana@example.com'));
    expect(uri.protocol).toBe('otpauth:');
    expect(uri.searchParams.get('secret')).toBe(secret);
    expect(uri.searchParams.get('issuer')).toBe('Openslot');
    expect(decodeURIComponent(uri.pathname)).toContain('ana@example.com');
    const now = new Date();
    expect(stepOfCode(secret, new TOTP({ secret }).generate({ timestamp: now.getTime() }), now)).not.toBeNull();
  });
});

describe('what is typed as a code', () => {
  it.each([
    ['123456', { kind: 'app', code: '123456' }],
    [' 123 456 ', { kind: 'app', code: '123456' }],
    ['ABCD-efgh-2345-wxyz', { kind: 'recovery', code: 'abcdefgh2345wxyz' }],
    ['abcdefgh2345wxyz', { kind: 'recovery', code: 'abcdefgh2345wxyz' }],
    ['12345', null],
    ['abcd-efgh-2345-wxy0', null],
    ['', null],
  ])('is read from %j', (typed, read) => {
    expect(readCode(typed)).toEqual(read);
  });

  it('is shown in groups', () => {
    expect(inGroups('abcdefgh2345wxyz', '-')).toBe('abcd-efgh-2345-wxyz');
    expect(inGroups('GEZDGN', ' ')).toBe('GEZD GN');
  });
});
