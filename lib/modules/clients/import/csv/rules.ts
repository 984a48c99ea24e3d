/** Characters that columns can be parted by. */
export const DELIMITERS = [',', ';', '\t'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/** A file as its records; all of them have the same number of fields. */
export interface CsvTable {
  delimiter: Delimiter;
  header: string[];
  /** Records after the header, empty lines left out. */
  rows: CsvRow[];
}

export interface CsvRow {
  /** Where the record begins in the file, from 1. */
  line: number;
  cells: string[];
}

export type CsvFault = 'empty' | 'binary' | 'quote';

/** A file that cannot be read, with the line that says why. */
export class CsvError extends Error {
  readonly fault: CsvFault;
  readonly line: number;

  constructor(fault: CsvFault, line = 1) {
    super(`${fault} at line ${line}`);
    this.fault = fault;
    this.line = line;
  }
}

/** Bytes as text: UTF-8 where they are that, else Windows-1252, which spreadsheets save. @throws CsvError for no text */
export function decodeText(bytes: Uint8Array): string {
  const text = decodeUtf8(bytes) ?? decodeWindows(bytes);
  if (text.includes('\0')) throw new CsvError('binary');
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}

/**
 * Reads comma-separated values (RFC 4180): fields in quotes keep delimiters, line breaks and doubled quotes; lines end with
 * CRLF, LF or CR. Short records are filled up, long ones lengthen the header.
 * @throws CsvError for a file without a header, or a quote that is never closed
 */
export function readCsv(text: string, delimiter: Delimiter = guessDelimiter(text)): CsvTable {
  const [head, ...body] = readRecords(text, delimiter).filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  if (!head) throw new CsvError('empty');
  const width = body.reduce((widest, { cells }) => Math.max(widest, cells.length), head.cells.length);
  const fill = (cells: string[]) => [...cells, ...Array.from({ length: width - cells.length }, () => '')];
  return {
    delimiter,
    header: fill(head.cells),
    rows: body.map(({ line, cells }) => ({ line, cells: fill(cells) })),
  };
}

/** Fields as a file that {@link readCsv} reads back as they were. */
export function writeCsv(records: readonly (readonly string[])[], delimiter: Delimiter = ','): string {
  const quote = (cell: string) =>
    cell === '' || /["\r\n\s]/.test(cell) || cell.includes(delimiter) ? `"${cell.replaceAll('"', '""')}"` : cell;
  return records.map((cells) => `${cells.map(quote).join(delimiter)}\r\n`).join('');
}

/** The delimiter that parts the header into the most fields, outside quotes. */
export function guessDelimiter(text: string): Delimiter {
  const head = firstRecord(text);
  const widths = DELIMITERS.map((delimiter) => ({ delimiter, width: fieldsIn(head, delimiter) }));
  return widths.reduce((best, one) => (one.width > best.width ? one : best)).delimiter;
}

function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** What Windows-1252 has at 0x80 to 0x9F; by hand, because Node 20 decodes it as Latin-1. */
const WINDOWS_HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function decodeWindows(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes).replace(/[\x80-\x9f]/g, (char) => {
    return WINDOWS_HIGH[char.charCodeAt(0) - 0x80] ?? char;
  });
}

/** Enough of a file for its header. */
const HEAD_LENGTH = 10_000;

function firstRecord(text: string): string {
  const head = text.slice(0, HEAD_LENGTH).trimStart();
  let quoted = false;
  for (let at = 0; at < head.length; at += 1) {
    if (head[at] === '"') quoted = !quoted;
    else if (!quoted && (head[at] === '\n' || head[at] === '\r')) return head.slice(0, at);
  }
  return head;
}

function fieldsIn(record: string, delimiter: Delimiter): number {
  return record.replace(/"[^"]*"/g, '').split(delimiter).length;
}

function readRecords(text: string, delimiter: Delimiter): CsvRow[] {
  const records: CsvRow[] = [];
  const place = { at: 0, line: 1 };
  while (place.at < text.length) records.push(readRecord(text, place, delimiter));
  return records;
}

interface Place {
  at: number;
  line: number;
}

/** Reads up to the end of a record and leaves the place behind its line break. */
function readRecord(text: string, place: Place, delimiter: Delimiter): CsvRow {
  const row: CsvRow = { line: place.line, cells: [] };
  for (;;) {
    row.cells.push(
      text[place.at] === '"'
        ? readQuoted(text, place) + readPlain(text, place, delimiter)
        : readPlain(text, place, delimiter),
    );
    if (text[place.at] !== delimiter) break;
    place.at += 1;
  }
  if (place.at < text.length) {
    place.at += text.startsWith('\r\n', place.at) ? 2 : 1;
    place.line += 1;
  }
  return row;
}

/** What stands up to the next delimiter or line break; quotes inside it are characters like any other. */
function readPlain(text: string, place: Place, delimiter: Delimiter): string {
  const from = place.at;
  while (place.at < text.length) {
    const char = text[place.at];
    if (char === delimiter || char === '\n' || char === '\r') break;
    place.at += 1;
  }
  return text.slice(from, place.at);
}

function readQuoted(text: string, place: Place): string {
  const { line } = place;
  let value = '';
  place.at += 1;
  for (;;) {
    const end = text.indexOf('"', place.at);
    if (end < 0) throw new CsvError('quote', line);
    value += text.slice(place.at, end);
    place.at = end + 1;
    if (text[place.at] !== '"') break;
    value += '"';
    place.at += 1;
  }
  place.line += value.match(/\r\n|\r|\n/g)?.length ?? 0;
  return value;
}
