const ANYWHERE = 'http://own.invalid';

/** A path of this site as given in an address (`callbackUrl`), or the fallback when it would lead elsewhere. */
export function toOwnPath(value: unknown, fallback: string): string {
  if (typeof value !== 'string' || !value.startsWith('/') || !URL.canParse(value, ANYWHERE)) return fallback;
  const url = new URL(value, ANYWHERE);
  return url.origin === ANYWHERE ? `${url.pathname}${url.search}${url.hash}` : fallback;
}
