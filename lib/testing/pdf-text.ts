import { inflateSync } from 'node:zlib';

/**
 * The text of a PDF with embedded fonts, a line for each piece that was set, page after page: reads the content streams and
 * maps their glyphs back through the fonts' own tables. A glyph without letters, as the box of a missing one, is `□`.
 */
export function pdfText(pdf: Uint8Array): string[] {
  return pdfPages(pdf).flat();
}

/** The same, a list for each page. */
export function pdfPages(pdf: Uint8Array): string[][] {
  const objects = objectsOf(Buffer.from(pdf).toString('latin1'));
  const fonts = fontsOf(objects);
  const pages = [...objects.values()].filter(({ head }) => /\/Type \/Page\b/.test(head));
  return pages.map(({ head }) => {
    const content = objects.get(Number(/\/Contents (\d+) 0 R/.exec(head)?.[1]));
    return piecesOf(content?.stream ?? '', fonts);
  });
}

/** What the document says of itself: its title and its language. */
export function pdfFacts(pdf: Uint8Array): { title: string; language: string } {
  const text = Buffer.from(pdf).toString('latin1');
  return { title: stringOf(text, 'Title'), language: stringOf(text, 'Lang') };
}

interface PdfObject {
  head: string;
  stream: string;
}

function objectsOf(text: string): Map<number, PdfObject> {
  const objects = new Map<number, PdfObject>();
  for (const [, id, body = ''] of text.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g)) {
    const [head = '', raw] = body.split(/\nstream\n/, 2);
    const bytes = raw === undefined ? undefined : Buffer.from(raw.replace(/\nendstream$/, ''), 'latin1');
    const stream = bytes && head.includes('/FlateDecode') ? inflateSync(bytes) : bytes;
    objects.set(Number(id), { head, stream: stream?.toString('latin1') ?? '' });
  }
  return objects;
}

type Glyphs = Map<number, string>;

/** By the name that pages call them by, `F1`. */
function fontsOf(objects: Map<number, PdfObject>): Map<string, Glyphs> {
  const fonts = new Map<string, Glyphs>();
  for (const { head } of objects.values()) {
    for (const [, name = '', id] of head.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
      const table = /\/ToUnicode (\d+) 0 R/.exec(objects.get(Number(id))?.head ?? '')?.[1];
      if (table) fonts.set(name, glyphsOf(objects.get(Number(table))?.stream ?? ''));
    }
  }
  return fonts;
}

function glyphsOf(table: string): Glyphs {
  const glyphs: Glyphs = new Map();
  for (const [, from = '', , list = ''] of table.matchAll(/<([\da-f]+)> <([\da-f]+)> \[([^\]]*)\]/gi)) {
    for (const [index, [, hex = '']] of [...list.matchAll(/<([\da-f ]*)>/gi)].entries()) {
      const letters = Buffer.from(hex.replaceAll(' ', ''), 'hex').swap16().toString('utf16le');
      glyphs.set(Number.parseInt(from, 16) + index, letters);
    }
  }
  return glyphs;
}

function piecesOf(content: string, fonts: Map<string, Glyphs>): string[] {
  const pieces: string[] = [];
  for (const [, block = ''] of content.matchAll(/BT\n([\s\S]*?)\nET/g)) {
    let glyphs: Glyphs | undefined;
    let text = '';
    for (const [, font, array] of block.matchAll(/\/(F\d+) [\d.]+ Tf|\[([^\]]*)\] TJ/g)) {
      if (font) glyphs = fonts.get(font);
      for (const [, hex = ''] of (array ?? '').matchAll(/<([\da-f]+)>/gi)) text += lettersOf(hex, glyphs);
    }
    if (text !== '') pieces.push(text);
  }
  return pieces;
}

function lettersOf(hex: string, glyphs: Glyphs | undefined): string {
  const codes = hex.match(/.{4}/g) ?? [];
  return codes.map((code) => (code === '0000' ? '□' : (glyphs?.get(Number.parseInt(code, 16)) ?? '□'))).join('');
}

function stringOf(text: string, name: string): string {
  const place = new RegExp(`/${name} (\\d+) 0 R`).exec(text)?.[1];
  const from = place ? text.slice(text.indexOf(`\n${place} 0 obj`)) : text.slice(text.indexOf(`/${name} (`));
  const found = /\(((?:\\.|[^)\\])*)\)/s.exec(from)?.[1] ?? '';
  const bytes = Buffer.from(found.replace(/\\(.)/gs, '$1'), 'latin1');
  const isWide = bytes[0] === 0xfe && bytes[1] === 0xff;
  return isWide ? Buffer.from(bytes.subarray(2)).swap16().toString('utf16le') : bytes.toString('latin1');
}
