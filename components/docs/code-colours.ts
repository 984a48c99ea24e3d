/** Strings (with the colon of a key), numbers, words for nothing and truth, comments at the start of a line. */
const TOKEN =
  /("(?:[^"\\\n]|\\.)*"|'(?:[^'\\]|\\.)*')(\s*:(?!:))?|\b(\d+(?:\.\d+)?)\b|\b(null|true|false|None|True|False)\b|^(\s*(?:#|\/\/)[^\n]*)/gm;

type Kind = 'key' | 'text' | 'number' | 'word' | 'comment';

/** Puts the values of all code in colour without an element for each: half a page would be marks. */
export function colourCode(page: Document): void {
  if (!('highlights' in CSS)) return;
  const ranges: Record<Kind, Range[]> = { key: [], text: [], number: [], word: [], comment: [] };
  for (const code of page.querySelectorAll('[data-code] code')) {
    const text = code.firstChild;
    if (!(text instanceof Text)) continue;
    for (const match of text.data.matchAll(TOKEN)) ranges[kindOf(match)].push(rangeOf(text, match));
  }
  for (const [kind, found] of Object.entries(ranges)) CSS.highlights.set(`code-${kind}`, new Highlight(...found));
}

function rangeOf(text: Text, { index, 0: whole, 1: string }: RegExpExecArray): Range {
  const range = new Range();
  range.setStart(text, index);
  range.setEnd(text, index + (string ?? whole).length);
  return range;
}

function kindOf([, string, colon, number, word]: RegExpExecArray): Kind {
  if (string) return colon ? 'key' : 'text';
  if (number) return 'number';
  return word ? 'word' : 'comment';
}
