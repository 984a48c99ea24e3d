import { phoneKey } from '../rules';
import type { CsvRow, CsvTable } from './csv/rules';

/** What a column can be. */
export const IMPORT_FIELDS = [
  'name',
  'first_name',
  'last_name',
  'email',
  'phone',
  'notes',
  'timezone',
  'tags',
] as const;
export type ImportField = (typeof IMPORT_FIELDS)[number];

/** Largest file, in bytes. */
export const MAX_FILE_BYTES = 5 * 1024 * 1024;

/** Rows that are sent at a time. */
export const MAX_CHUNK_ROWS = 500;

/** What becomes of a row. */
export type ImportOutcome = 'new' | 'updates' | 'unchanged' | 'refused';

/** Which field each column is; null for one that is left out. */
export type ColumnMapping = (ImportField | null)[];

/** A row ready to be sent: texts by wire name, empty ones left out. */
export interface PreparedRow {
  line: number;
  values: Record<string, string | string[]>;
}

/** Names of columns as other programs and people write them, in English and Spanish; letters and digits only. */
const SYNONYMS: Record<ImportField, readonly string[]> = {
  name: [
    'name',
    'fullname',
    'client',
    'clientname',
    'customer',
    'customername',
    'nombrecompleto',
    'cliente',
    'contact',
    'displayname',
  ],
  first_name: ['firstname', 'givenname', 'forename', 'nombre', 'nombredepila'],
  last_name: ['lastname', 'surname', 'familyname', 'apellido', 'apellidos'],
  email: ['email', 'emailaddress', 'mail', 'correo', 'correoelectronico', 'email1value', 'emailprimary'],
  phone: [
    'phone',
    'phonenumber',
    'telephone',
    'tel',
    'mobile',
    'mobilephone',
    'cell',
    'cellphone',
    'telefono',
    'movil',
    'phone1value',
    'numerodetelefono',
  ],
  notes: ['notes', 'note', 'comment', 'comments', 'remarks', 'notas', 'nota', 'observaciones', 'comentarios'],
  timezone: ['timezone', 'tz', 'zonahoraria'],
  tags: ['tags', 'tag', 'labels', 'groups', 'groupmembership', 'etiquetas', 'etiqueta', 'grupo', 'grupos'],
};

/** What the columns seem to be, by their heads; each field at most once. "Nombre" alone is the whole name. */
export function guessMapping(header: readonly string[]): ColumnMapping {
  const taken = new Set<ImportField>();
  const mapping = header.map((head) => {
    const plain = head
      .normalize('NFD')
      .toLowerCase()
      .replace(/[^a-z0-9]/g, '');
    const field = IMPORT_FIELDS.find((name) => SYNONYMS[name].includes(plain) && !taken.has(name));
    if (field) taken.add(field);
    return field ?? null;
  });
  const isWhole = taken.has('first_name') && !taken.has('last_name') && !taken.has('name');
  return isWhole ? mapping.map((field) => (field === 'first_name' ? 'name' : field)) : mapping;
}

/** Whether a mapping says who the clients are. */
export function namesClients(mapping: ColumnMapping): boolean {
  return mapping.some((field) => field === 'name' || field === 'first_name' || field === 'last_name');
}

/** Longer texts are refused anyway; there is no need to send them whole. */
const LONGEST = 10_001;

/** The rows of a file as they are sent. */
export function prepareRows({ rows }: Pick<CsvTable, 'rows'>, mapping: ColumnMapping): PreparedRow[] {
  return rows.map((row) => prepareRow(row, mapping));
}

function prepareRow({ line, cells }: CsvRow, mapping: ColumnMapping): PreparedRow {
  const textOf = (field: ImportField) => (cells[mapping.indexOf(field)] ?? '').trim().slice(0, LONGEST);
  const whole = [textOf('first_name'), textOf('last_name')].filter(Boolean).join(' ');
  const texts = {
    name: textOf('name') || whole,
    email: textOf('email'),
    phone: textOf('phone'),
    notes: textOf('notes'),
    timezone: textOf('timezone'),
  };
  const tags = splitTags(textOf('tags'));
  const values: PreparedRow['values'] = Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== ''));
  return { line, values: tags.length > 0 ? { ...values, tags } : values };
}

/** Tags stand in one field, parted by commas, semicolons, bars or line breaks; one in other case is the same tag. */
function splitTags(text: string): string[] {
  const names = text.split(/[,;|\n]| ::: /).map((name) => name.trim());
  const unique = new Map(names.filter(Boolean).map((name) => [name.toLowerCase(), name]));
  return [...unique.values()];
}

/** What makes two rows one client: the e-mail, else name and telephone. */
export function identityOf(row: {
  name: string;
  email?: string | null | undefined;
  phone?: string | null | undefined;
}): string {
  if (row.email) return `@${row.email.toLowerCase()}`;
  return `${row.name.toLowerCase()}\n${phoneKey(row.phone ?? null) ?? ''}`;
}

/** Lines whose client stands further up already, with that line. */
export function repeatedLines(rows: readonly PreparedRow[]): Map<number, number> {
  const seen = new Map<string, number>();
  const repeated = new Map<number, number>();
  for (const { line, values } of rows) {
    const { name = '', email, phone } = values as { name?: string; email?: string; phone?: string };
    if (!name) continue;
    const identity = identityOf({ name, email, phone });
    const first = seen.get(identity);
    if (first === undefined) seen.set(identity, line);
    else repeated.set(line, first);
  }
  return repeated;
}

/** A request stays well below the size that servers take. */
const MAX_CHUNK_LENGTH = 400_000;

/** Rows in parts that can be sent. @param size most rows in one */
export function chunkRows(rows: readonly PreparedRow[], size: number): PreparedRow[][] {
  const chunks: PreparedRow[][] = [];
  let length = MAX_CHUNK_LENGTH;
  for (const row of rows) {
    const own = JSON.stringify(row).length;
    const last = chunks.at(-1);
    if (!last || last.length >= size || length + own > MAX_CHUNK_LENGTH) {
      chunks.push([row]);
      length = own;
    } else {
      last.push(row);
      length += own;
    }
  }
  return chunks;
}
