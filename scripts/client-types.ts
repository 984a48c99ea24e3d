import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript';
import { describeApi } from '@/lib/api/openapi/document';
import { OPERATIONS } from '@/lib/api/operations';

/** Where the generated types of the TypeScript client are kept. */
export const CLIENT_TYPES = 'clients/typescript/src/schema.ts';

const HEAD = '// Generated from the OpenAPI document by `npm run client`; changes here are lost.\n\n';

/** The types of the TypeScript client as the API is now. */
export async function clientTypes(): Promise<string> {
  // The address of an installation is no part of its types.
  const document = describeApi(OPERATIONS, 'https://openslot.invalid/api/v1');
  return HEAD + astToString(await openapiTS(document as unknown as OpenAPI3));
}
