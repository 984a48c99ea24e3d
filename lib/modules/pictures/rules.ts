/** The most that one picture takes, in bytes; browsers draw what was chosen down to far less. */
export const MAX_PICTURE_BYTES = 300 * 1024;
/** The longest edge that is kept, in pixels. */
export const MAX_PICTURE_EDGE = 1_024;

/** What a picture is kept as: what every browser, mail program and PDF can draw. */
export const pictureTypes = ['image/png', 'image/jpeg'] as const;
export type PictureType = (typeof pictureTypes)[number];

/** The form field that a picture comes in. */
export const PICTURE_FIELD = 'picture';

/** Where a logo is; everybody may see it. */
export function logoPath(id: string): string {
  return `/logos/${id}`;
}

/** Where the photo of a user is, for those who work with them. The version makes it an address that never changes what it shows. */
export function photoPath(userId: number, version: string): string {
  return `/dashboard/photos/${userId}?v=${version}`;
}
