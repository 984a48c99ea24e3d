import type { oas31 } from 'zod-openapi';

export type Schema = oas31.SchemaObject | oas31.ReferenceObject;
export type Schemas = Record<string, Schema>;

/** One field of a body, an answer or an address, as the reference lists it. */
export interface FieldView {
  name: string;
  /** In words: `integer`, `string or null`, `list of integers`. */
  type: string;
  required: boolean;
  description: string;
  /** What it may hold, where that is a short list. */
  values: string[];
  /** `1 to 100`, `up to 200 characters`. */
  bounds: string;
  /** Written as JSON; empty when it has none. */
  fallback: string;
  /** What is inside, unless it is an object with a name. */
  fields: FieldView[];
  /** Name of the object that it holds, which is explained in a place of its own. */
  shape: string;
}

const MAX_DEPTH = 5;
const PREFIX = '#/components/schemas/';

/** The fields of an object, or of the objects of a list. */
export function fieldsOf(schema: Schema | undefined, schemas: Schemas, depth = 0): FieldView[] {
  if (!schema || depth > MAX_DEPTH) return [];
  const { properties = {}, required = [], items, anyOf = [], oneOf = [] } = followed(schema, schemas);
  if (items) return fieldsOf(items, schemas, depth);
  const choice = [...anyOf, ...oneOf].map((one) => fieldsOf(one, schemas, depth));
  const inner = choice.find((fields) => fields.length > 0);
  if (inner) return inner;
  return Object.entries(properties).map(([name, field]) =>
    toField(name, field, required.includes(name), schemas, depth),
  );
}

function toField(name: string, schema: Schema, required: boolean, schemas: Schemas, depth: number): FieldView {
  const own = followed(schema, schemas);
  const values = valuesOf(own, schemas);
  const shape = shapeOf(schema, schemas);
  return {
    name,
    type: typeOf(schema, schemas),
    required,
    description: own.description ?? '',
    values,
    bounds: values.length > 0 ? '' : boundsOf(own, schemas),
    fallback: own.default === undefined || own.default === null ? '' : JSON.stringify(own.default),
    fields: shape ? [] : fieldsOf(schema, schemas, depth + 1),
    shape,
  };
}

/** The name of the object, or of the objects of a list; empty where it has none. */
function shapeOf(schema: Schema, schemas: Schemas): string {
  if (schema.$ref) {
    const name = schema.$ref.replace(PREFIX, '');
    return followed(schema, schemas).properties ? name : '';
  }
  const { items, anyOf = [], oneOf = [] } = schema as oas31.SchemaObject;
  const inner = [...(items ? [items] : []), ...anyOf, ...oneOf].map((one) => shapeOf(one, schemas));
  return inner.find(Boolean) ?? '';
}

/** One field as a parameter of an address or a header. */
export function parameterField(parameter: oas31.ParameterObject, schemas: Schemas): FieldView {
  const field = toField(parameter.name, parameter.schema ?? {}, parameter.required === true, schemas, 0);
  return { ...field, description: parameter.description ?? field.description };
}

const FORMATS: Record<string, string> = { 'date-time': 'time', date: 'date', email: 'e-mail', uri: 'address' };

function typeOf(schema: Schema, schemas: Schemas): string {
  const { type, format = '', items, anyOf, oneOf, const: constant } = followed(schema, schemas);
  const choice = anyOf ?? oneOf;
  if (choice) return [...new Set(choice.map((one) => typeOf(one, schemas)))].join(' or ');
  if (constant !== undefined) return JSON.stringify(constant);
  if (Array.isArray(type))
    return type.map((one) => typeOf({ type: one, format, items } as Schema, schemas)).join(' or ');
  if (type === 'array') return items ? `list of ${plural(typeOf(items, schemas))}` : 'list';
  if (type === 'string') return FORMATS[format] ?? 'string';
  return type ?? 'any';
}

function plural(type: string): string {
  return type.includes(' or ') ? type : `${type}s`;
}

function valuesOf({ enum: values, items, anyOf }: oas31.SchemaObject, schemas: Schemas): string[] {
  if (values) return values.filter((value) => value !== null).map(String);
  if (items) return valuesOf(followed(items, schemas), schemas);
  return (anyOf ?? []).flatMap((one) => valuesOf(followed(one, schemas), schemas));
}

/** Ids and other whole numbers up to the size of a database integer say nothing by that bound. */
const MAX_MEANINGFUL = 2_000_000_000;

function boundsOf(schema: oas31.SchemaObject, schemas: Schemas): string {
  const { minimum, maximum, minLength, maxLength, maxItems, anyOf } = schema;
  if (anyOf) {
    return anyOf.map((one) => boundsOf(followed(one, schemas), schemas)).find((bounds) => bounds !== '') ?? '';
  }
  const upper = maximum !== undefined && maximum < MAX_MEANINGFUL ? maximum : undefined;
  if (minimum !== undefined && upper !== undefined) return `${minimum} to ${upper}`;
  if (upper !== undefined) return `up to ${upper}`;
  if (minLength !== undefined && minLength > 1) return `${minLength} to ${maxLength ?? 'any number of'} characters`;
  if (maxLength !== undefined) return `up to ${maxLength} characters`;
  return maxItems === undefined ? '' : `up to ${maxItems} items`;
}

function followed(schema: Schema, schemas: Schemas): oas31.SchemaObject {
  if (!schema.$ref) return schema as oas31.SchemaObject;
  const { $ref, ...beside } = schema;
  const target = schemas[$ref.replace(PREFIX, '')];
  return target ? { ...followed(target, schemas), ...beside } : beside;
}
