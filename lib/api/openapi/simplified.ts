import type { CreateDocumentOptions } from 'zod-openapi';

/** Formats that say the same as the long pattern beside them. */
const FORMATS = new Set(['email', 'date', 'date-time', 'uri', 'time']);

/**
 * What a validator writes, in words a reader expects: no pattern beside a format, no bounds that only say "a whole number",
 * no ban on further fields of an answer.
 */
export const simplified: NonNullable<CreateDocumentOptions['override']> = ({ jsonSchema, io }) => {
  if (jsonSchema.format && FORMATS.has(jsonSchema.format)) delete jsonSchema.pattern;
  if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
  if (io === 'output' && jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
};
