import type { oas31 } from 'zod-openapi';
import { PUBLISHED } from './published';
import { VOCABULARY } from './vocabulary';

type Schema = oas31.SchemaObject | oas31.ReferenceObject;
export type SchemaComponents = Record<string, Schema>;

/** Where an example is made: what `#/components/schemas` holds, and the noun whose fields are spoken of. */
export interface ExampleScope {
  components: SchemaComponents;
  slug: string;
}

/** Deep enough for every answer; a schema that contains itself ends here. */
const MAX_DEPTH = 8;

/** A value that fits the schema: its own examples first, then the published reference, then what the name means. */
export function exampleOf(schema: Schema, scope: ExampleScope, name = '', depth = 0): unknown {
  const own = resolved(schema, scope.components);
  if (own.examples?.[0] !== undefined) return own.examples[0];
  if (own.example !== undefined) return own.example;
  if (own.const !== undefined) return own.const;
  if (depth > MAX_DEPTH) return null;
  const known = knownValue(own, scope, name);
  if (known !== undefined) return known;
  const choice = own.anyOf ?? own.oneOf;
  if (choice) return exampleOf(choice.find((one) => !isNull(one)) ?? {}, scope, name, depth + 1);
  if (own.default !== undefined) return own.default;
  return exampleOfType(own, scope, name, depth);
}

/** The example with the published values laid over it: what the reference shows wins, what it lacks stays. */
export function overlaid(base: unknown, over: unknown): unknown {
  if (Array.isArray(over)) {
    if (over.length === 0 || !Array.isArray(base)) return over.length === 0 ? base : over;
    return over.map((item) => overlaid(base[0], item));
  }
  if (!isObject(over) || !isObject(base)) return over;
  const keys = [...Object.keys(over), ...Object.keys(base).filter((key) => !(key in over))];
  return Object.fromEntries(keys.map((key) => [key, key in over ? overlaid(base[key], over[key]) : base[key]]));
}

function exampleOfType(own: oas31.SchemaObject, scope: ExampleScope, name: string, depth: number): unknown {
  const type = Array.isArray(own.type) ? own.type.find((one) => one !== 'null') : own.type;
  switch (type) {
    case 'object':
      return Object.fromEntries(
        Object.entries(own.properties ?? {}).map(([key, one]) => [key, exampleOf(one, scope, key, depth + 1)]),
      );
    case 'array':
      return own.items ? [exampleOf(own.items, scope, singular(name), depth + 1)] : [];
    case 'integer':
    case 'number':
      return own.minimum ?? 1;
    case 'boolean':
      return false;
    case 'string':
      return exampleText(own);
    default:
      return null;
  }
}

const TEXTS: Record<string, string> = {
  'date-time': '2026-02-15T14:00:00Z',
  date: '2026-02-15',
  time: '09:00',
  email: 'jane@example.com',
  uri: 'https://example.com',
};

function exampleText({ enum: values, format = '' }: oas31.SchemaObject): string {
  return String(values?.[0] ?? TEXTS[format] ?? 'text');
}

/** What the published reference shows for the field, or what a field of this name usually holds; only if it fits. */
function knownValue(schema: oas31.SchemaObject, { slug, components }: ExampleScope, name: string): unknown {
  const candidates = [PUBLISHED_FIELDS.get(`${slug}.${name}`), VOCABULARY[name]?.example, PUBLISHED_FIELDS.get(name)];
  return candidates.find((value) => value !== undefined && fits(value, schema, components));
}

function fits(value: unknown, schema: Schema, components: SchemaComponents): boolean {
  const { anyOf, oneOf, enum: values, type, format, minimum, maximum } = resolved(schema, components);
  const choice = anyOf ?? oneOf;
  if (choice) return choice.some((one) => fits(value, one, components));
  if (values) return values.includes(value);
  const types = Array.isArray(type) ? type : [type];
  if (format && typeof value === 'string' && (TEXTS[format]?.length ?? value.length) !== value.length) {
    if (format.startsWith('date')) return false;
  }
  if (typeof value === 'number') {
    if ((minimum !== undefined && value < minimum) || (maximum !== undefined && value > maximum)) return false;
    return types.includes('number') || (types.includes('integer') && Number.isInteger(value));
  }
  return types.some((one) => one === (value === null ? 'null' : typeof value));
}

/** Scalars of the published examples by `noun.field` and, for the first of its name, by `field`. */
const PUBLISHED_FIELDS = new Map<string, unknown>();
for (const [operation, { body, responses = {} }] of Object.entries(PUBLISHED)) {
  const slug = operation.split('/')[1] ?? '';
  collect(slug, body);
  for (const answer of Object.values(responses)) collect(slug, answer.data);
}

function collect(slug: string, value: unknown): void {
  if (Array.isArray(value)) for (const item of value) collect(slug, item);
  if (!isObject(value)) return;
  for (const [key, one] of Object.entries(value)) {
    if (isObject(one) || Array.isArray(one) || one === null) continue;
    for (const name of [`${slug}.${key}`, key]) if (!PUBLISHED_FIELDS.has(name)) PUBLISHED_FIELDS.set(name, one);
  }
}

/** Follows a reference; keywords beside it win. */
export function resolved(schema: Schema, components: SchemaComponents): oas31.SchemaObject {
  if (!schema.$ref) return schema as oas31.SchemaObject;
  const { $ref, ...beside } = schema;
  const target = components[$ref.replace('#/components/schemas/', '')];
  return target ? { ...resolved(target, components), ...beside } : beside;
}

function isNull(schema: Schema): boolean {
  return (schema as oas31.SchemaObject).type === 'null';
}

function isObject(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

/** `staff_ids` is a list of `staff_id`. */
function singular(name: string): string {
  return name.endsWith('s') ? name.slice(0, -1) : '';
}
