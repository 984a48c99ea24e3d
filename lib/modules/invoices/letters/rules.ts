import type { Locale } from '@/lib/core/locale';

/** What a mail with an invoice is about: the invoice itself, the credit note that corrects one, or that it is overdue. */
export const INVOICE_LETTERS = ['invoice', 'credit_note', 'reminder'] as const;
export type InvoiceLetterKind = (typeof INVOICE_LETTERS)[number];

/** What a member can change before it is sent. */
export interface LetterText {
  subject: string;
  /** Paragraphs, an empty line between them. */
  text: string;
}

/** Amounts and dates as the reader writes them. */
interface LetterFacts {
  number: string;
  team: string;
  client: string;
  /** What is to be paid; of a credit note what it takes back. */
  amount: string;
  dueDate: string | null;
  /** Of a credit note, the invoice it corrects. */
  corrects: string | null;
}

/** What a mail with an invoice says unless somebody words it otherwise. */
export function invoiceLetter(locale: Locale, kind: InvoiceLetterKind, facts: LetterFacts): LetterText {
  return (locale === 'es' ? spanish : english)[kind](facts);
}

type Letters = Record<InvoiceLetterKind, (facts: LetterFacts) => LetterText>;

const english: Letters = {
  invoice: ({ number, team, client, amount, dueDate }) => ({
    subject: `Invoice ${number} from ${team}`,
    text: paragraphs(
      `Hello ${client},`,
      `Attached is invoice ${number} for ${amount}.${dueDate ? ` It is due on ${dueDate}.` : ''}`,
      'Thank you.',
    ),
  }),
  credit_note: ({ number, team, client, amount, corrects }) => ({
    subject: `Credit note ${number} from ${team}`,
    text: paragraphs(
      `Hello ${client},`,
      `Attached is credit note ${number} for ${amount}. It corrects invoice ${corrects ?? ''}.`,
    ),
  }),
  reminder: ({ number, team, client, amount, dueDate }) => ({
    subject: `Reminder: invoice ${number} from ${team}`,
    text: paragraphs(
      `Hello ${client},`,
      `Invoice ${number}${dueDate ? ` was due on ${dueDate}` : ' is due'}, and ${amount} is still open. It is attached again.`,
      'If you have paid in the meantime, there is nothing left to do. Thank you.',
    ),
  }),
};

const spanish: Letters = {
  invoice: ({ number, team, client, amount, dueDate }) => ({
    subject: `Factura ${number} de ${team}`,
    text: paragraphs(
      `Hola, ${client}:`,
      `Adjuntamos la factura ${number} por ${amount}.${dueDate ? ` Vence el ${dueDate}.` : ''}`,
      'Gracias.',
    ),
  }),
  credit_note: ({ number, team, client, amount, corrects }) => ({
    subject: `Factura rectificativa ${number} de ${team}`,
    text: paragraphs(
      `Hola, ${client}:`,
      `Adjuntamos la factura rectificativa ${number} por ${amount}. Rectifica la factura ${corrects ?? ''}.`,
    ),
  }),
  reminder: ({ number, team, client, amount, dueDate }) => ({
    subject: `Recordatorio: factura ${number} de ${team}`,
    text: paragraphs(
      `Hola, ${client}:`,
      `La factura ${number}${dueDate ? ` venció el ${dueDate}` : ' ha vencido'} y quedan ${amount} por pagar. La adjuntamos de nuevo.`,
      'Si ya la has pagado, no tienes que hacer nada. Gracias.',
    ),
  }),
};

function paragraphs(...texts: string[]): string {
  return texts.join('\n\n');
}
