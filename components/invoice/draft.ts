import { normalizeDecimal } from '@/components/ui/decimal-input';
import type { FormState } from '@/lib/core/form-state';
import { currencyExponent, MAX_AMOUNT } from '@/lib/core/money';
import { type Amounts, amountsOf } from '@/lib/modules/invoices/rules';

/** A client as the client field offers them. */
export interface InvoiceClient {
  id: number;
  name: string;
  email: string;
}

export interface DraftLine {
  /** Stays with the line when lines move. */
  key: string;
  description: string;
  quantity: string;
  unitPrice: string;
}

/** What the editor holds: everything as typed. */
export interface DraftFields {
  customerId: number | null;
  customerName: string;
  customerEmail: string;
  /** `YYYY-MM-DD`. */
  invoiceDate: string;
  dueDate: string;
  /** Percent. */
  taxRate: string;
  discount: string;
  notes: string;
  lines: DraftLine[];
}

/** Minor units; `lines` are those of the saved items, in order. */
export interface DraftAmounts extends Pick<Amounts, 'subtotal' | 'discount' | 'tax' | 'total'> {
  lines: bigint[];
}

/** A draft as the server keeps it. */
export interface SavedDraft {
  id: number;
  number: string;
  /** The moment of its last change, also what a later change is checked against. */
  version: string;
  /** It was sent meanwhile. */
  isLocked: boolean;
  fields: DraftFields;
  currency: string;
  amounts: DraftAmounts;
}

/** The API's input, with unreadable numbers left as text for the schema to refuse. */
export type DraftInput = Record<string, unknown>;

export interface SaveRequest {
  /** Null until the draft exists. */
  id: number | null;
  version: string;
  input: DraftInput;
  /** An earlier try got no answer, so the draft may exist already. */
  isRetry: boolean;
}

/** `draft` is what was saved; `stale` is what somebody else saved meanwhile. */
export type SaveAnswer = FormState & { draft?: SavedDraft | undefined; stale?: SavedDraft | undefined };

export type TextField = Exclude<keyof DraftFields, 'customerId' | 'lines'>;
export type LineField = Exclude<keyof DraftLine, 'key'>;

export type DraftChange =
  | { type: 'text'; field: TextField; value: string }
  | { type: 'client'; client: InvoiceClient }
  | { type: 'line'; key: string; field: LineField; value: string }
  | { type: 'insert'; at: number; lines: DraftLine[] }
  | { type: 'remove'; key: string }
  | { type: 'move'; key: string; by: 1 | -1 }
  | { type: 'replace'; fields: DraftFields };

export function changeDraft(fields: DraftFields, change: DraftChange): DraftFields {
  const { lines } = fields;
  switch (change.type) {
    case 'text':
      return changeText(fields, change);
    case 'client': {
      const { id, name, email } = change.client;
      return { ...fields, customerId: id, customerName: name, customerEmail: email };
    }
    case 'line': {
      const { key, field, value } = change;
      return { ...fields, lines: lines.map((line) => (line.key === key ? { ...line, [field]: value } : line)) };
    }
    case 'insert':
      return { ...fields, lines: lines.toSpliced(change.at, 0, ...change.lines) };
    case 'remove': {
      const left = lines.filter(({ key }) => key !== change.key);
      return { ...fields, lines: left.length > 0 ? left : [blankLine()] };
    }
    case 'move':
      return { ...fields, lines: moved(lines, change) };
    case 'replace':
      return change.fields;
  }
}

/** A line to be filled in. */
export function blankLine(): DraftLine {
  return { key: crypto.randomUUID(), description: '', quantity: '1', unitPrice: '' };
}

/** Whether a line says anything; one that does not is not saved. */
export function isFilled({ description, unitPrice }: DraftLine): boolean {
  return description.trim() !== '' || unitPrice.trim() !== '';
}

/** What the server is sent; empty amounts are nothing. */
export function toDraftInput(fields: DraftFields, currency: string): DraftInput {
  const decimals = currencyExponent(currency);
  return {
    ...(fields.customerId === null ? {} : { customer_id: fields.customerId }),
    customer_name: fields.customerName.trim(),
    customer_email: fields.customerEmail.trim(),
    invoice_date: fields.invoiceDate,
    due_date: fields.dueDate,
    currency,
    tax_rate: readNumber(fields.taxRate) ?? fields.taxRate,
    discount_amount: readMoney(fields.discount, decimals) ?? fields.discount,
    notes: fields.notes.trim(),
    items: fields.lines.filter(isFilled).map(({ description, quantity, unitPrice }) => ({
      description: description.trim(),
      quantity: readNumber(quantity) ?? quantity,
      unit_price: readMoney(unitPrice, decimals) ?? unitPrice,
    })),
  };
}

/** What a draft comes to by the function that the server uses; what cannot be read counts as nothing until it can. */
export function draftAmounts(fields: DraftFields, currency: string): DraftAmounts {
  const decimals = currencyExponent(currency);
  const { items, ...sums } = amountsOf({
    items: fields.lines.filter(isFilled).map(({ description, quantity, unitPrice }) => ({
      description,
      quantity: bounded(readNumber(quantity)),
      unitPrice: bounded(readMoney(unitPrice, decimals)),
    })),
    discountAmount: bounded(readMoney(fields.discount, decimals)),
    taxRate: bounded(readNumber(fields.taxRate)),
    currency,
  });
  return { ...sums, lines: items.map(({ total }) => total) };
}

/**
 * The fields' errors by where they are shown: those of items by the key of their line (`<key>.unit_price`), because lines
 * may have moved since they were sent.
 */
export function placeErrors(errors: Record<string, string[]>, fields: DraftFields): Record<string, string[]> {
  const sent = fields.lines.filter(isFilled);
  return Object.fromEntries(
    Object.entries(errors).map(([path, texts]) => {
      const [, index, field] = /^items\.(\d+)\.(\w+)$/.exec(path) ?? [];
      const line = index === undefined ? undefined : sent[Number(index)];
      return [line ? `${line.key}.${field}` : path, texts];
    }),
  );
}

/** Lines of a table copied from a spreadsheet: description, and after it quantity and price where there are such columns. */
export function linesFromTable(text: string): DraftLine[] {
  const rows = text.split(/\r?\n/).filter((row) => row.trim() !== '');
  return rows.map((row) => {
    const cells = row.split('\t').map((cell) => cell.trim());
    const [description = '', second, third] = cells;
    const numbers = third === undefined ? { unitPrice: second ?? '' } : { quantity: second || '1', unitPrice: third };
    return { ...blankLine(), ...numbers, description };
  });
}

/** A quantity or a rate: one mark, comma or dot, is always the decimal one. Empty is nothing. */
export function readNumber(text: string): number | null {
  const compact = text.trim();
  if (compact === '') return 0;
  return /^(\d+([.,]\d*)?|[.,]\d+)$/.test(compact) ? Number(compact.replace(',', '.')) : null;
}

/** Another e-mail may be another client: the server looks it up. */
function changeText(fields: DraftFields, { field, value }: Extract<DraftChange, { type: 'text' }>): DraftFields {
  return { ...fields, [field]: value, ...(field === 'customerEmail' ? { customerId: null } : {}) };
}

function moved(lines: readonly DraftLine[], { key, by }: Extract<DraftChange, { type: 'move' }>): DraftLine[] {
  const from = lines.findIndex((line) => line.key === key);
  const line = lines[from];
  const to = from + by;
  if (!line || to < 0 || to >= lines.length) return [...lines];
  return lines.toSpliced(from, 1).toSpliced(to, 0, line);
}

function readMoney(text: string, decimals: number): number | null {
  if (text.trim() === '') return 0;
  const read = normalizeDecimal(text, decimals);
  return read === null ? null : Number(read);
}

/** More than any document holds is refused by the server; meanwhile it must not break the sums. */
function bounded(number: number | null): number {
  return number !== null && Math.abs(number) <= MAX_AMOUNT ? number : 0;
}
