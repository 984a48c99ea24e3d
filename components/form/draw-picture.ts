import { MAX_PICTURE_BYTES } from '@/lib/modules/pictures/rules';

export type PictureKind = 'photo' | 'logo';

/** Edges in pixels, twice what is shown at most. */
const EDGE = { photo: 256, logo: 512 } as const;
/** Larger files are no picture of a person or a sign. */
const MAX_CHOSEN_BYTES = 30 * 1024 * 1024;

/**
 * What was chosen, drawn anew as small as it is needed: a photo as a square of its middle, a logo whole. What a camera
 * wrote beside the picture, as the place, stays behind. Null for a file that this browser cannot draw.
 */
export async function drawPicture(file: Blob, kind: PictureKind): Promise<Blob | null> {
  if (file.size > MAX_CHOSEN_BYTES) return null;
  const address = URL.createObjectURL(file);
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    return kind === 'photo' ? await toBlob(drawSquare(image), 'image/jpeg') : await drawLogo(image, file.type);
  } catch {
    return null;
  } finally {
    URL.revokeObjectURL(address);
  }
}

function drawSquare(image: HTMLImageElement): HTMLCanvasElement {
  const side = Math.min(image.naturalWidth, image.naturalHeight);
  const edge = Math.min(side, EDGE.photo);
  const { canvas, pen } = makeCanvas(edge, edge);
  pen.fillStyle = 'white';
  pen.fillRect(0, 0, edge, edge);
  const [x, y] = [(image.naturalWidth - side) / 2, (image.naturalHeight - side) / 2];
  pen.drawImage(image, x, y, side, side, 0, 0, edge, edge);
  return canvas;
}

/** A clear ground stays clear unless that takes too much room. */
async function drawLogo(image: HTMLImageElement, type: string): Promise<Blob | null> {
  // Drawings have no size of their own, or any.
  const [width, height] = [image.naturalWidth || EDGE.logo, image.naturalHeight || EDGE.logo];
  const fit = EDGE.logo / Math.max(width, height);
  const scale = type === 'image/svg+xml' ? fit : Math.min(fit, 1);
  const { canvas, pen } = makeCanvas(Math.max(1, Math.round(width * scale)), Math.max(1, Math.round(height * scale)));
  pen.drawImage(image, 0, 0, canvas.width, canvas.height);
  const clear = await toBlob(canvas, 'image/png');
  if (clear && clear.size <= MAX_PICTURE_BYTES) return clear;
  pen.globalCompositeOperation = 'destination-over';
  pen.fillStyle = 'white';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  return toBlob(canvas, 'image/jpeg');
}

function makeCanvas(width: number, height: number): { canvas: HTMLCanvasElement; pen: CanvasRenderingContext2D } {
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('this browser draws no pictures');
  pen.imageSmoothingQuality = 'high';
  return { canvas, pen };
}

function toBlob(canvas: HTMLCanvasElement, type: 'image/png' | 'image/jpeg'): Promise<Blob | null> {
  return new Promise((resolve) => canvas.toBlob(resolve, type, 0.88));
}
