import { randomUUID } from 'node:crypto';
import { crc32, deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { prisma } from '@/lib/infra/db';
import { makeMember, makeTeam } from '@/lib/testing/factories';
import { MAX_PICTURE_BYTES, MAX_PICTURE_EDGE } from './rules';
import { findLogo, findOwnLogo, findPhoto, removeLogo, removePhoto, saveLogo, savePhoto } from './service';

const REFUSED = { code: 'invalid', problems: { picture: [{ rule: 'picture' }] } };

describe('a logo', () => {
  it('is shown to everybody under an address that goes with it', async () => {
    const { ctx, teamId } = await makeTeam();
    await saveLogo(ctx, png());
    const first = await prisma.teamLogo.findUniqueOrThrow({ where: { teamId } });
    expect(await findLogo(first.id)).toEqual({ contentType: 'image/png', bytes: png() });
    await saveLogo(ctx, jpeg());
    expect(await findLogo(first.id)).toBeNull();
    expect(await findOwnLogo(ctx)).toEqual({ contentType: 'image/jpeg', bytes: jpeg() });
  });

  it('of another team stays when this one takes its own away', async () => {
    const [mine, other] = await Promise.all([makeTeam(), makeTeam()]);
    await Promise.all([saveLogo(mine.ctx, png()), saveLogo(other.ctx, png())]);
    await removeLogo(mine.ctx);
    await removeLogo(mine.ctx);
    expect(await findOwnLogo(mine.ctx)).toBeNull();
    expect(await findOwnLogo(other.ctx)).not.toBeNull();
  });

  it('nobody has is nowhere', async () => {
    expect(await findLogo(randomUUID())).toBeNull();
  });
});

describe('a photo', () => {
  it('is seen by those who work with its owner, and by nobody else', async () => {
    const [team, other] = await Promise.all([makeTeam(), makeTeam()]);
    const colleague = await makeMember(team, 'staff');
    await savePhoto(colleague.ctx, jpeg());
    expect(await findPhoto(team.ctx, colleague.userId)).toEqual({ contentType: 'image/jpeg', bytes: jpeg() });
    expect(await findPhoto(other.ctx, colleague.userId)).toBeNull();
    await removePhoto(colleague.ctx);
    expect(await findPhoto(team.ctx, colleague.userId)).toBeNull();
  });
});

describe('a picture', () => {
  it.each([
    ['nothing', new Uint8Array()],
    ['text', new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')],
    ['a GIF', Uint8Array.from(Buffer.from('R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==', 'base64'))],
    ['one with more bytes than may be', Uint8Array.from([...png(), ...new Uint8Array(MAX_PICTURE_BYTES)])],
    ['one with longer edges than may be', png({ width: MAX_PICTURE_EDGE + 1 })],
    ['one that is cut off', png().slice(0, -20)],
    ['one that unpacks into far more than it says', png({ pixels: new Uint8Array(40_000_000) })],
    ['one whose pixels cannot be unpacked', png({ packed: new Uint8Array(40).fill(7) })],
  ])('that is %s is refused and leaves the one before', async (_name, bytes) => {
    const { ctx } = await makeTeam();
    await saveLogo(ctx, png());
    await expect(saveLogo(ctx, bytes)).rejects.toMatchObject(REFUSED);
    await expect(savePhoto(ctx, bytes)).rejects.toMatchObject(REFUSED);
    expect(await findOwnLogo(ctx)).toMatchObject({ bytes: png() });
  });

  it('that was damaged is either refused or kept, and never an error of ours', async () => {
    const { ctx } = await makeTeam();
    const damage = fc.array(fc.tuple(fc.nat(png().length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(damage, fc.boolean(), async (changes, isPng) => {
        const bytes = isPng ? png() : jpeg();
        for (const [at, value] of changes) bytes[at % bytes.length] = value;
        await saveLogo(ctx, bytes).catch((error: unknown) => expect(error).toMatchObject(REFUSED));
      }),
      { numRuns: 200 },
    );
  });
});

interface PngParts {
  width?: number;
  pixels?: Uint8Array;
  packed?: Uint8Array;
}

/** A grey picture, one pixel high. */
function png({ width = 4, pixels = new Uint8Array(width + 1), packed = deflateSync(pixels) }: PngParts = {}) {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(1, 4);
  head.writeUInt8(8, 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Uint8Array.from(
    Buffer.concat([signature, chunk('IHDR', head), chunk('IDAT', packed), chunk('IEND', Buffer.alloc(0))]),
  );
}

function chunk(name: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body) >>> 0, 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

/** The smallest frame that says how large a JPEG is, without pixels (ITU-T T.81, B.2.2). */
function jpeg() {
  const frame = [0xff, 0xc0, 0x00, 0x0b, 0x08, 0x00, 0x02, 0x00, 0x03, 0x01, 0x01, 0x11, 0x00];
  return Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0x00, 0x04, 0x00, 0x00, ...frame, 0xff, 0xd9]);
}
