import { Fragment } from 'react';

/** Strings (with the colon of a key), numbers, words for nothing and truth, comments at the start of a line. */
const TOKEN =
  /("(?:[^"\\\n]|\\.)*"|'(?:[^'\\]|\\.)*')(\s*:(?!:))?|\b(\d+(?:\.\d+)?)\b|\b(null|true|false|None|True|False)\b|^(\s*(?:#|\/\/)[^\n]*)/gm;

/** Code with its values in colour; the text is the same with and without. */
export function Highlighted({ code }: { code: string }) {
  return pieces(code).map(({ text, style }, index) =>
    style ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one code never move
      <span key={index} className={style}>
        {text}
      </span>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one code never move
      <Fragment key={index}>{text}</Fragment>
    ),
  );
}

interface Piece {
  text: string;
  style?: string;
}

function pieces(code: string): Piece[] {
  const found: Piece[] = [];
  let from = 0;
  for (const match of code.matchAll(TOKEN)) {
    const [whole, string, colon, number, word] = match;
    if (match.index > from) found.push({ text: code.slice(from, match.index) });
    const text = string ?? whole;
    found.push({ text, style: styleOf({ string, colon, number, word }) });
    if (string && colon) found.push({ text: colon });
    from = match.index + whole.length;
  }
  return [...found, { text: code.slice(from) }];
}

function styleOf(token: Partial<Record<'string' | 'colon' | 'number' | 'word', string | undefined>>): string {
  if (token.string) return token.colon ? 'text-accent-text' : 'text-success-text';
  if (token.number) return 'text-info-text';
  return token.word ? 'text-warning-text' : 'text-muted';
}
