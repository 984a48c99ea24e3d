import { TOTP } from 'otpauth';

const ISSUER = 'Openslot';
/** What every authenticator app can do (RFC 6238 with SHA-1). */
const APP = { algorithm: 'SHA1', digits: 6, period: 30 } as const;
/** Clocks may differ: the code before and the one after are taken too. */
const WINDOW = 1;

/** Characters that are not mistaken for each other: no `l`, `o`, `0`, `1`. */
export const RECOVERY_ALPHABET = 'abcdefghijkmnpqrstuvwxyz23456789';
/** 80 bits, so that the plain hash of a code tells nothing. */
export const RECOVERY_LENGTH = 16;
export const RECOVERY_CODES = 10;

/** The address an authenticator app reads from the QR code. */
export function appUri(secret: string, email: string): string {
  return new TOTP({ ...APP, issuer: ISSUER, label: email, secret }).toString();
}

/** The time step (RFC 6238) a code belongs to, or null when it is not one of now. Compares in constant time. */
export function stepOfCode(secret: string, code: string, now: Date): number | null {
  const timestamp = now.getTime();
  const totp = new TOTP({ ...APP, secret });
  const delta = totp.validate({ token: code, timestamp, window: WINDOW });
  return delta === null ? null : TOTP.counter({ period: APP.period, timestamp }) + delta;
}

export type GivenCode = { kind: 'app' | 'recovery'; code: string };

/** What somebody typed as a code, with spaces and dashes where they like; null for what can be neither kind. */
export function readCode(typed: string): GivenCode | null {
  const code = typed.replace(/[\s-]/g, '').toLowerCase();
  if (/^\d{6}$/.test(code)) return { kind: 'app', code };
  const isRecovery = code.length === RECOVERY_LENGTH && [...code].every((sign) => RECOVERY_ALPHABET.includes(sign));
  return isRecovery ? { kind: 'recovery', code } : null;
}

/** In groups of four, as people read and type it. */
export function inGroups(text: string, separator: string): string {
  return (text.match(/.{1,4}/g) ?? []).join(separator);
}
