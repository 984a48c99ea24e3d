import { hash, verify } from '@node-rs/argon2';

/** `Algorithm.Argon2id` of the library, an ambient enum that an isolated module cannot read. */
const ARGON2ID = 2;

/** argon2id with 19 MiB, two passes, one lane: the OWASP minimum, about 30 ms. */
const PARAMETERS = { algorithm: ARGON2ID, memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export function hashPassword(password: string): Promise<string> {
  return hash(password, PARAMETERS);
}

let decoy: Promise<string> | undefined;

/** Whether the password belongs to the hash. Without one it costs the same time, so that answers do not tell who exists. */
export async function verifyPassword(passwordHash: string | null, password: string): Promise<boolean> {
  decoy ??= hashPassword('nobody has this password');
  const matches = await verify(passwordHash ?? (await decoy), password);
  return matches && passwordHash !== null;
}
