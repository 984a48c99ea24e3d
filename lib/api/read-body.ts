import { DomainError } from '@/lib/core/errors';

export const MAX_BODY_BYTES = 1024 * 1024;

/** The body as text. @throws too_large (over 1 MiB, however it is sent) */
export async function readText(request: Request): Promise<string> {
  if (!request.body) return '';
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = request.body.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.byteLength;
    if (size > MAX_BODY_BYTES) {
      await reader.cancel();
      throw new DomainError('too_large', 'The request body may not be greater than 1 MiB.');
    }
    chunks.push(value);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** The JSON of a body; an empty one is an empty object. @throws unsupported_media_type, malformed_json */
export function parseBody(text: string, contentType: string | null): unknown {
  if (text.trim() === '') return {};
  if (contentType !== null && !/^application\/(?:[\w.-]+\+)?json\b/i.test(contentType)) {
    throw new DomainError('unsupported_media_type', 'The request body must be JSON (Content-Type: application/json).');
  }
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new DomainError('malformed_json', 'The request body is not valid JSON.');
  }
}
