import { ABILITIES, type Ability, effectiveAbilities, type Role } from '@/lib/core/abilities';
import { MAX_ID } from '@/lib/core/ids';
import { DAY_MS, HOUR_MS } from '@/lib/core/time';

export interface BearerToken {
  id: number;
  secret: string;
}

/** Characters of the secret shown again in lists. */
export const HINT_LENGTH = 4;

const MAX_SECRET_LENGTH = 200;

/** The parts of `id|secret` in an Authorization header, or null when it is not of that shape. */
export function parseBearer(header: string | null): BearerToken | null {
  const match = header?.match(/^Bearer\s+([1-9]\d{0,9})\|([\x21-\x7e]+)$/i);
  if (!match?.[1] || !match[2] || match[2].length > MAX_SECRET_LENGTH) return null;
  const id = Number(match[1]);
  return id <= MAX_ID ? { id, secret: match[2] } : null;
}

/** What the token is for, in one choice, the least first; `custom` means the abilities are picked one by one. */
export const TOKEN_PRESETS = ['read_only', 'booking_site', 'everything', 'custom'] as const;
export type TokenPreset = (typeof TOKEN_PRESETS)[number];

/** A site that shows what can be booked and takes bookings; it learns nothing about clients or other bookings. */
const BOOKING_SITE: readonly Ability[] = [
  'events:write',
  'event-types:read',
  'locations:read',
  'staff:read',
  'availability:read',
  'extras:read',
];

const PRESET_ABILITIES: Record<Exclude<TokenPreset, 'custom'>, readonly (Ability | '*')[]> = {
  everything: ['*'],
  read_only: ABILITIES.filter((ability) => ability.endsWith(':read')),
  booking_site: BOOKING_SITE,
};

/** The abilities of a preset; those picked by hand for `custom`. */
export function abilitiesOfPreset(preset: TokenPreset, picked: readonly Ability[]): (Ability | '*')[] {
  return [...(preset === 'custom' ? picked : PRESET_ABILITIES[preset])];
}

/** The preset that grants exactly these abilities, else `custom`. */
export function presetOfAbilities(abilities: readonly string[]): TokenPreset {
  const granted = new Set(abilities);
  const matches = (wanted: readonly string[]) =>
    wanted.length === granted.size && wanted.every((one) => granted.has(one));
  if (granted.has('*') || ABILITIES.every((one) => granted.has(one))) return 'everything';
  return TOKEN_PRESETS.find((preset) => preset !== 'custom' && matches(PRESET_ABILITIES[preset])) ?? 'custom';
}

/** How long a token may live: for ever, some days, or until a day of choice ends. */
export const TOKEN_LIFETIMES = ['30', '90', '365', 'date', 'never'] as const;
export type TokenLifetime = (typeof TOKEN_LIFETIMES)[number];

/** How long a replaced token works on, in milliseconds. */
const OVERLAPS = { now: 0, hour: HOUR_MS, day: DAY_MS, week: 7 * DAY_MS } as const;
export type TokenOverlap = keyof typeof OVERLAPS;
export const TOKEN_OVERLAPS = Object.keys(OVERLAPS) as TokenOverlap[];

/** When a token that is replaced now stops working: after the overlap, or at its own end where that comes first. */
export function endOfReplaced(expiresAt: Date | null, overlap: TokenOverlap, now: Date): Date {
  const end = new Date(now.getTime() + OVERLAPS[overlap]);
  return expiresAt && expiresAt < end ? expiresAt : end;
}

/** How soon a token's end is worth a warning. */
const SOON_MS = 14 * DAY_MS;

export type Expiry = 'never' | 'later' | 'soon' | 'over';

/** How a token stands with its end. */
export function expiryState(expiresAt: Date | null, now: Date): Expiry {
  if (!expiresAt) return 'never';
  const left = expiresAt.getTime() - now.getTime();
  if (left <= 0) return 'over';
  return left < SOON_MS ? 'soon' : 'later';
}

/** Time after which an unused token is worth a question. */
const FORGOTTEN_MS = 90 * DAY_MS;

/** Whether nobody has used a token for so long that it may not be needed. */
export function isForgotten(
  { lastUsedAt, createdAt }: { lastUsedAt: Date | null; createdAt: Date },
  now: Date,
): boolean {
  return now.getTime() - (lastUsedAt ?? createdAt).getTime() > FORGOTTEN_MS;
}

/**
 * The places of abilities that the maker of a token may not give away: nobody gives more than they have, and only who may
 * do all that their role may gives everything.
 */
export function ungrantable(
  wanted: readonly (Ability | '*')[],
  { role, abilities }: { role: Role; abilities: ReadonlySet<Ability> },
): number[] {
  const isWhole = [...effectiveAbilities(role, ['*'])].every((ability) => abilities.has(ability));
  const may = (ability: Ability | '*') => (ability === '*' ? isWhole : abilities.has(ability));
  return wanted.flatMap((ability, index) => (may(ability) ? [] : [index]));
}
