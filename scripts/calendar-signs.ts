import { writeFileSync } from 'node:fs';
import { deflateSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { Ban, Calendar, Check, Clock, type IconNode, Repeat, Sparkles, UserX, Video, Wallet } from 'lucide';
import { linesOf } from '@/components/ui/icon-lines';
import { CHROMIUM_ARGS, requireChromium } from './chromium.mjs';
import { createReport, printFailure } from './report.mjs';

/**
 * `npm run calendar-signs`: writes the style sheet of the calendar's signs, each as lines and as dots. A grid paints hundreds of
 * them at once, for which lines are slow.
 */
const report = createReport();
const FILE = 'components/calendar/signs.css';

const statuses = { pending: Clock, scheduled: Calendar, completed: Check, cancelled: Ban, no_show: UserX };
const signs = { series: Repeat, online: Video, unpaid: Wallet, new_client: Sparkles };

/** Can be seen on every fill in either theme. */
const GREY = [0x77, 0x77, 0x83] as const;
/** Twice the size they are shown at. */
const SIDE = 24;
const SHADES = 16;

try {
  const sheet = await report.step('Draw', drawSheet);
  writeFileSync(FILE, sheet);
  report.note('Written', FILE);
} catch (error) {
  printFailure(error);
  process.exitCode = 1;
}

async function drawSheet(): Promise<string> {
  const browser = await chromium.launch({ executablePath: await requireChromium(), args: CHROMIUM_ARGS });
  try {
    const page = await browser.newPage();
    const rules = ['/* Written by `npm run calendar-signs`. */'];
    for (const [attribute, icons] of [
      ['status', statuses],
      ['sign', signs],
    ] as const) {
      for (const [name, icon] of Object.entries(icons)) {
        const lines = svgOf(icon);
        const opacities = await page.evaluate(drawOpacities, {
          svg: `data:image/svg+xml,${encodeURIComponent(lines)}`,
          side: SIDE,
        });
        const dots = `data:image/png;base64,${toPng(opacities).toString('base64')}`;
        rules.push(
          `.calendar-${attribute}[data-${attribute}='${name}'] {`,
          `  --sign: url("data:image/svg+xml,${escapeLines(lines)}");`,
          `  --dots: url("${dots}");`,
          '}',
        );
      }
    }
    return `${rules.join('\n')}\n`;
  } finally {
    await browser.close();
  }
}

function svgOf(icon: IconNode): string {
  const stroke = `#${GREY.map((part) => part.toString(16)).join('')}`;
  const look = `fill="none" stroke="${stroke}" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="24" height="24" viewBox="0 0 24 24" ${look}>${linesOf(icon)}</svg>`;
}

function escapeLines(svg: string): string {
  return svg.replaceAll('"', "'").replaceAll('<', '%3C').replaceAll('>', '%3E').replaceAll('#', '%23');
}

/** Runs in the page. @returns how opaque each dot is, 0 to 255, row by row */
async function drawOpacities({ svg, side }: { svg: string; side: number }): Promise<number[]> {
  const image = new Image();
  image.src = svg;
  await image.decode();
  const canvas = new OffscreenCanvas(side, side).getContext('2d');
  if (!canvas) throw new Error('This browser draws nothing');
  canvas.drawImage(image, 0, 0, side, side);
  const { data } = canvas.getImageData(0, 0, side, side);
  return Array.from({ length: side * side }, (_, index) => data[index * 4 + 3] ?? 0);
}

/** One colour in sixteen opacities, four bits a dot (PNG, W3C Recommendation of 2003, colour type 3). */
function toPng(opacities: readonly number[]): Buffer {
  const step = 255 / (SHADES - 1);
  const rows: number[] = [];
  for (let y = 0; y < SIDE; y++) {
    rows.push(0);
    for (let x = 0; x < SIDE; x += 2) {
      const [left = 0, right = 0] = opacities
        .slice(y * SIDE + x, y * SIDE + x + 2)
        .map((value) => Math.round(value / step));
      rows.push(left * SHADES + right);
    }
  }
  const shades = Array.from({ length: SHADES }, (_, index) => index);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(SIDE, 0);
  header.writeUInt32BE(SIDE, 4);
  header.set([4, 3], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(shades.flatMap(() => [...GREY]))),
    chunk('tRNS', Buffer.from(shades.map((shade) => Math.round(shade * step)))),
    chunk('IDAT', deflateSync(Buffer.from(rows), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(name: string, body: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'ascii'), body]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(body.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}

/** The check sum of a chunk (ISO 3309). */
function crc32(bytes: Buffer): number {
  let rest = 0xffffffff;
  for (const byte of bytes) {
    rest ^= byte;
    for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  }
  return (rest ^ 0xffffffff) >>> 0;
}
