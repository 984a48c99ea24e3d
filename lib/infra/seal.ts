import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { env } from './env';

const KEY_BYTES = 32;
const IV_BYTES = 12;
const TAG_BYTES = 16;

/** What a sealed text is for. */
interface Purpose {
  /** Names the kind of secret; each kind has a key of its own. */
  label: string;
  /** The row it belongs to: sealed for one owner, it opens for no other. */
  owner: string;
}

/** The secret of this installation. @throws Error when the server was started without one */
export function serverSecret(): string {
  const secret = env().authSecret;
  if (!secret) throw new Error('AUTH_SECRET is not set: start the server with npm start, or set it.');
  return secret;
}

/** Makes a text unreadable, and unchangeable, for whoever has the database without the server's own secret. */
export function seal(text: string, { label, owner }: Purpose): Buffer<ArrayBuffer> {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv('aes-256-gcm', keyOf(label), iv).setAAD(Buffer.from(owner));
  return Buffer.concat([iv, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
}

/** What was sealed; null when it was sealed for another purpose, under another secret of the server, or was changed. */
export function unseal(sealed: Uint8Array, { label, owner }: Purpose): string | null {
  try {
    const decipher = createDecipheriv('aes-256-gcm', keyOf(label), sealed.subarray(0, IV_BYTES))
      .setAAD(Buffer.from(owner))
      .setAuthTag(sealed.subarray(-TAG_BYTES));
    return Buffer.concat([decipher.update(sealed.subarray(IV_BYTES, -TAG_BYTES)), decipher.final()]).toString('utf8');
  } catch {
    return null;
  }
}

function keyOf(label: string): Buffer {
  return Buffer.from(hkdfSync('sha256', serverSecret(), '', `openslot ${label}`, KEY_BYTES));
}
