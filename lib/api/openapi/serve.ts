import { openApiDocument } from './document';

/** Answers with the document; a client that has it already gets 304. */
export async function documentRoute(request: Request): Promise<Response> {
  const { text, etag } = openApiDocument();
  const headers = { etag, 'cache-control': 'no-cache' };
  if (request.headers.get('if-none-match')?.split(/,\s*/).includes(etag)) {
    return new Response(null, { status: 304, headers });
  }
  return new Response(text, { headers: { ...headers, 'content-type': 'application/json' } });
}
