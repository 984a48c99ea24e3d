import { randomUUID } from 'node:crypto';
import { promisify } from 'node:util';
import { inflate } from 'node:zlib';
import { imageSize } from 'image-size';
import { invalid } from '@/lib/core/errors';
import { problem } from '@/lib/core/problems';
import type { Ctx } from '@/lib/infra/ctx';
import { prisma } from '@/lib/infra/db';
import { MAX_PICTURE_BYTES, MAX_PICTURE_EDGE, PICTURE_FIELD, type PictureType } from './rules';

/** A picture as it is sent to a browser. */
export interface Picture {
  contentType: string;
  bytes: Uint8Array<ArrayBuffer>;
}

const PICTURE = { contentType: true, bytes: true } as const;

/** Shows the picture as the logo of the team from now on. @throws invalid (`picture`) for what is no PNG or JPEG of a modest size */
export async function saveLogo({ db, teamId }: Ctx, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  const logo = { id: randomUUID(), contentType: await typeOf(bytes), bytes };
  await db.teamLogo.upsert({ where: { teamId }, create: { teamId, ...logo }, update: logo, select: { id: true } });
}

/** The team shows its first letter again. Done twice, it is done once. */
export async function removeLogo({ db, teamId }: Ctx): Promise<void> {
  await db.teamLogo.deleteMany({ where: { teamId } });
}

/** The logo of the team that is worked in. */
export function findOwnLogo({ db, teamId }: Ctx): Promise<Picture | null> {
  return db.teamLogo.findUnique({ where: { teamId }, select: PICTURE });
}

/** A logo, for whoever asks: it stands on public pages. Nobody guesses an id. */
export function findLogo(id: string): Promise<Picture | null> {
  return prisma.teamLogo.findUnique({ where: { id }, select: PICTURE });
}

/** Shows the picture beside the acting user's name from now on. @throws invalid (`picture`), as {@link saveLogo} */
export async function savePhoto({ db, actor: { userId } }: Ctx, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  const photo = { version: randomUUID(), contentType: await typeOf(bytes), bytes };
  await db.userPhoto.upsert({
    where: { userId },
    create: { userId, ...photo },
    update: photo,
    select: { userId: true },
  });
}

/** The acting user is shown by initials again. Done twice, it is done once. */
export async function removePhoto({ db, actor: { userId } }: Ctx): Promise<void> {
  await db.userPhoto.deleteMany({ where: { userId } });
}

/** The photo of somebody who works in the team; null for everybody else's. */
export function findPhoto({ db, teamId }: Ctx, userId: number): Promise<Picture | null> {
  return db.userPhoto.findFirst({ where: { userId, user: { memberships: { some: { teamId } } } }, select: PICTURE });
}

const TYPES: Record<string, PictureType> = { png: 'image/png', jpg: 'image/jpeg' };

/** What the bytes say they are, whatever the browser called them. @throws invalid (`picture`) */
async function typeOf(bytes: Uint8Array<ArrayBuffer>): Promise<PictureType> {
  const refusal = invalid(problem(PICTURE_FIELD, 'picture'));
  if (bytes.length === 0 || bytes.length > MAX_PICTURE_BYTES) throw refusal;
  const { type, width, height } = sizeOf(bytes) ?? {};
  const known = TYPES[type ?? ''];
  if (!known || !width || !height || Math.max(width, height) > MAX_PICTURE_EDGE) throw refusal;
  if (known === 'image/png' && !(await isWhole(bytes))) throw refusal;
  return known;
}

function sizeOf(bytes: Uint8Array): ReturnType<typeof imageSize> | null {
  try {
    return imageSize(bytes);
  } catch {
    return null;
  }
}

const PNG_SIGNATURE_BYTES = 8;
/** Length and name before a chunk's data, a checksum after it. */
const CHUNK_HEAD_BYTES = 8;
const CHECKSUM_BYTES = 4;
/** Four channels of two bytes, and a filter for each line; interlaced pictures have seven sets of lines. */
const MAX_PIXEL_BYTES = MAX_PICTURE_EDGE * MAX_PICTURE_EDGE * 8 + 7 * MAX_PICTURE_EDGE;

/**
 * Whether the pixels of a PNG can be unpacked, into no more than its largest size: drawing an invoice unpacks them without
 * a limit (PNG, third edition, 5.3 and 10.3).
 */
async function isWhole(png: Uint8Array): Promise<boolean> {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const packed: Uint8Array[] = [];
  for (let at = PNG_SIGNATURE_BYTES; at + CHUNK_HEAD_BYTES <= png.length; ) {
    const length = view.getUint32(at);
    const data = at + CHUNK_HEAD_BYTES;
    if (data + length + CHECKSUM_BYTES > png.length) return false;
    if (new TextDecoder().decode(png.subarray(at + 4, data)) === 'IDAT') packed.push(png.subarray(data, data + length));
    at = data + length + CHECKSUM_BYTES;
  }
  return unpack(Buffer.concat(packed), { maxOutputLength: MAX_PIXEL_BYTES }).then(
    ({ length }) => length > 0,
    () => false,
  );
}

const unpack = promisify(inflate) as (packed: Buffer, limit: { maxOutputLength: number }) => Promise<Buffer>;
