import 'server-only';
import type { Picture } from '@/lib/modules/pictures/service';

const YEAR_SECONDS = 365 * 24 * 60 * 60;

/** A picture that may be kept for ever, as its address changes with it. Opened by itself it can run nothing. */
export function pictureResponse(picture: Picture | null, who: 'public' | 'private'): Response {
  if (!picture) return new Response(null, { status: 404 });
  return new Response(picture.bytes, {
    headers: {
      'content-type': picture.contentType,
      'cache-control': `${who}, max-age=${YEAR_SECONDS}, immutable`,
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
    },
  });
}
