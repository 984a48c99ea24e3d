declare const teamIdBrand: unique symbol;

/** A team the caller has been proven to act for. Minted only by `api/authenticate` and `web/require-ctx`. */
export type TeamId = number & { readonly [teamIdBrand]: true };

/** Largest id: ids are PostgreSQL `integer`s. */
export const MAX_ID = 2_147_483_647;

/** The id in a path segment, or null when the segment cannot be one (letters, signs, zero, beyond `integer`). */
export function toId(segment: string): number | null {
  if (!/^[1-9]\d{0,9}$/.test(segment)) return null;
  const id = Number(segment);
  return id <= MAX_ID ? id : null;
}

/** Whether text is a UUID in lower case, as PostgreSQL and `crypto.randomUUID` write it (RFC 9562, 4). */
export function isUuid(text: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);
}
