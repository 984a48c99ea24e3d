import { PICTURE_FIELD } from '@/lib/modules/pictures/rules';

/** How a field's text becomes the JSON the schema expects; fields not named are text. */
export type FieldKind = 'integer' | 'decimal' | 'boolean' | 'list' | 'ids';
export type FieldKinds = Record<string, FieldKind>;

/**
 * The fields of a form as the JSON its schema expects. Names that begin with `$` are the framework's; boxes that the
 * browser left out are off, lists without a tick are empty.
 */
export function toInput(form: FormData, kinds: FieldKinds): Record<string, unknown> {
  const input: Record<string, unknown> = {};
  for (const name of new Set(form.keys())) {
    if (name.startsWith('$')) continue;
    const texts = form.getAll(name).filter((value) => typeof value === 'string');
    input[name] = convert(texts, kinds[name]);
  }
  for (const [name, kind] of Object.entries(kinds)) {
    // Browsers leave unchecked boxes out; the form shows them all, so absent means off or none.
    if (form.has(name)) continue;
    if (kind === 'boolean') input[name] = false;
    if (kind === 'list' || kind === 'ids') input[name] = [];
  }
  return input;
}

/** The picture that a form brings; none at all is an empty one. */
export async function pictureIn(form: FormData): Promise<Uint8Array<ArrayBuffer>> {
  const given = form.get(PICTURE_FIELD);
  return given instanceof Blob ? new Uint8Array(await given.arrayBuffer()) : new Uint8Array();
}

function convert(texts: string[], kind: FieldKind | undefined): unknown {
  const text = texts.at(-1)?.trim() ?? '';
  switch (kind) {
    case 'integer':
      return /^-?\d+$/.test(text) ? Number(text) : text;
    case 'decimal':
      return /^-?\d+([.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : text;
    case 'boolean':
      return text === 'on' || text === 'true';
    case 'list':
      return texts;
    case 'ids':
      return texts.map((value) => (/^\d+$/.test(value) ? Number(value) : value));
    default:
      return texts.at(-1) ?? '';
  }
}
