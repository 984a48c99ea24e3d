import { openApiDocument } from '@/lib/api/openapi/document';
import { toPostmanCollection } from '@/lib/api/openapi/postman';

/** The reference as a Postman collection. */
export async function GET(): Promise<Response> {
  return Response.json(toPostmanCollection(openApiDocument().document));
}
