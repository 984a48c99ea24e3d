'use client';

import { useState } from 'react';
import { CsvError, type CsvFault, type CsvTable, decodeText, readCsv } from '@/lib/modules/clients/import/csv/rules';
import {
  type ColumnMapping,
  chunkRows,
  guessMapping,
  MAX_CHUNK_ROWS,
  MAX_FILE_BYTES,
  type PreparedRow,
  prepareRows,
  repeatedLines,
} from '@/lib/modules/clients/import/rules';
import { checkImport, type ImportAnswer, type RowAnswer, runImport } from './actions';

export type FileFault = { fault: CsvFault | 'too_large' | 'no_rows'; line: number };

/** A row of the dry run; `first` is the line that it repeats. */
export interface CheckedRow extends RowAnswer {
  name: string;
  email: string;
  first?: number;
}

export type ImportStep =
  | { at: 'file'; fault?: FileFault }
  | { at: 'mapping'; file: string; table: CsvTable; mapping: ColumnMapping; message?: string }
  | { at: 'working'; kind: 'check' | 'import'; done: number; total: number }
  | { at: 'checked'; file: string; table: CsvTable; mapping: ColumnMapping; rows: CheckedRow[]; message?: string }
  | { at: 'done'; rows: CheckedRow[] };

type Read = Extract<ImportStep, { at: 'mapping' | 'checked' }>;

/** An import step by step. The file stays in the browser; rows are sent in parts, and nothing is written before the last step. */
export function useImport() {
  const [step, setStep] = useState<ImportStep>({ at: 'file' });
  async function open(file: File) {
    const read = await readFile(file);
    setStep('fault' in read ? { at: 'file', fault: read } : { at: 'mapping', file: file.name, ...read });
  }
  async function check({ file, table, mapping }: Read) {
    const onProgress = (done: number, total: number) => setStep({ at: 'working', kind: 'check', done, total });
    const result = await sendAll(prepareRows(table, mapping), checkImport, onProgress);
    if (result.message === undefined) setStep({ at: 'checked', file, table, mapping, rows: result.rows });
    else setStep({ at: 'mapping', file, table, mapping, message: result.message });
  }
  async function run({ file, table, mapping, ...checked }: Extract<ImportStep, { at: 'checked' }>) {
    const onProgress = (done: number, total: number) => setStep({ at: 'working', kind: 'import', done, total });
    const result = await sendAll(prepareRows(table, mapping), runImport, onProgress);
    if (result.message === undefined) setStep({ at: 'done', rows: result.rows });
    else setStep({ at: 'checked', file, table, mapping, rows: checked.rows, message: result.message });
  }
  const map = (read: Read, column: number, field: ColumnMapping[number]) => {
    const mapping = read.mapping.map((known, index) => (index === column ? field : known === field ? null : known));
    setStep({ at: 'mapping', file: read.file, table: read.table, mapping });
  };
  const back = ({ file, table, mapping }: Read) => setStep({ at: 'mapping', file, table, mapping });
  return { step, open, map, check, run, back, restart: () => setStep({ at: 'file' }) };
}

async function readFile(file: File): Promise<{ table: CsvTable; mapping: ColumnMapping } | FileFault> {
  if (file.size > MAX_FILE_BYTES) return { fault: 'too_large', line: 1 };
  try {
    const table = readCsv(decodeText(new Uint8Array(await file.arrayBuffer())));
    if (table.rows.length === 0) return { fault: 'no_rows', line: 1 };
    return { table, mapping: guessMapping(table.header) };
  } catch (error) {
    if (error instanceof CsvError) return { fault: error.fault, line: error.line };
    throw error;
  }
}

type Send = (rows: PreparedRow[]) => Promise<ImportAnswer>;

/** Sends rows part by part; those that repeat one further up are not sent. `message` says why it broke off. */
async function sendAll(rows: PreparedRow[], send: Send, onProgress: (done: number, total: number) => void) {
  const repeated = repeatedLines(rows);
  const answers = new Map<number, RowAnswer>();
  const sent = rows.filter(({ line }) => !repeated.has(line));
  onProgress(0, sent.length);
  for (const chunk of chunkRows(sent, MAX_CHUNK_ROWS)) {
    const answer = await send(chunk).catch(() => ({ message: '' }));
    if ('message' in answer) return { message: answer.message, rows: [] };
    for (const row of answer.rows) answers.set(row.line, row);
    onProgress(answers.size, sent.length);
  }
  return { message: undefined, rows: rows.map((row) => toChecked(row, answers.get(row.line), repeated.get(row.line))) };
}

function toChecked(
  { line, values }: PreparedRow,
  answer: RowAnswer | undefined,
  first: number | undefined,
): CheckedRow {
  const { name = '', email = '' } = values as { name?: string; email?: string };
  const outcome = answer ?? { line, outcome: 'refused' as const };
  return first === undefined ? { ...outcome, name, email } : { ...outcome, name, email, first };
}
