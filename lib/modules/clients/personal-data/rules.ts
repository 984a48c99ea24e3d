/** Everything that tells who a client is, as it was written over the years. */
export interface Traces {
  names: readonly string[];
  emails: readonly string[];
  phones: readonly string[];
  /** Free text, taken out where it stands whole. */
  texts: readonly string[];
}

/** What stands where a name was. */
const ERASED_NAMES: Record<string, string> = { en: 'Erased client', es: 'Cliente borrado' };

export function erasedName(locale: string): string {
  return ERASED_NAMES[locale.split('-')[0] ?? ''] ?? 'Erased client';
}

/** Stands where an e-mail address must; no mail can be sent to it (RFC 2606). */
export const ERASED_EMAIL = 'erased@client.invalid';

/** The same value with every trace in its texts replaced, however deep; keys stay. Null when there is none. */
export function withoutTraces(value: unknown, traces: Traces, name: string): { value: unknown } | null {
  const scrub = scrubber(traces, name);
  const cleaned = walk(value, scrub);
  return JSON.stringify(cleaned) === JSON.stringify(value) ? null : { value: cleaned };
}

const KINDS: Record<string, keyof Traces> = {
  name: 'names',
  invitee_name: 'names',
  customer_name: 'names',
  email: 'emails',
  invitee_email: 'emails',
  customer_email: 'emails',
  phone: 'phones',
  invitee_phone: 'phones',
  notes: 'texts',
  reason: 'texts',
  cancellation_reason: 'texts',
  answers: 'texts',
};

/** What the changes of a history tell of a client, by the names of the fields. */
export function tracesIn(changes: unknown): Traces {
  const found = { names: [] as string[], emails: [] as string[], phones: [] as string[], texts: [] as string[] };
  collect(changes, (key, text) => {
    const kind = KINDS[key];
    if (kind) found[kind].push(text);
  });
  return found;
}

/** All of them together, each once. */
export function joinTraces(parts: readonly Traces[]): Traces {
  const join = (kind: keyof Traces) =>
    [...new Set(parts.flatMap((part) => part[kind]).map((text) => text.trim()))].filter(Boolean);
  return { names: join('names'), emails: join('emails'), phones: join('phones'), texts: join('texts') };
}

/** Calls `take` with each text and the key that it stands under, lists and inner objects included. */
function collect(value: unknown, take: (key: string, text: string) => void, key = ''): void {
  if (typeof value === 'string') take(key, value);
  else if (Array.isArray(value)) for (const item of value) collect(item, take, key);
  else if (value !== null && typeof value === 'object') {
    for (const [name, item] of Object.entries(value)) collect(item, take, key === 'answers' ? key : name);
  }
}

function walk(value: unknown, scrub: (text: string) => string): unknown {
  if (typeof value === 'string') return scrub(value);
  if (Array.isArray(value)) return value.map((item) => walk(item, scrub));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, walk(item, scrub)]));
}

/** Free text this long is looked for inside other text; shorter ones are often words of a record's own. */
const LONG_TEXT = 20;

/** Longest first, so that a name inside a longer one does not leave its rest behind. */
function scrubber({ names, emails, phones, texts }: Traces, name: string): (text: string) => string {
  const whole = new Set(texts);
  const replacements = [
    ...emails.map((trace) => ({ trace, by: ERASED_EMAIL })),
    ...names.map((trace) => ({ trace, by: name })),
    ...phones.map((trace) => ({ trace, by: '' })),
    ...texts.filter((trace) => trace.length >= LONG_TEXT).map((trace) => ({ trace, by: '' })),
  ]
    .toSorted((a, b) => b.trace.length - a.trace.length)
    .map(({ trace, by }) => ({ pattern: wordPattern(trace), by }));
  return (text) =>
    whole.has(text.trim()) ? '' : replacements.reduce((rest, { pattern, by }) => rest.replace(pattern, () => by), text);
}

/** The trace as a word of its own: a client called Ana is not in a banana. */
function wordPattern(trace: string): RegExp {
  const literal = trace.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])`, 'giu');
}
