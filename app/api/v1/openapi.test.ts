import { describe, expect, it } from 'vitest';
import { OPERATIONS } from '@/lib/api/operations';
import { GET } from './openapi.json/route';
import { ROUTES } from './routes.fixture';

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;
/** The document itself, and what answers every unknown path. */
const UNDOCUMENTED = new Set(['/openapi.json', '/[...path]']);

describe('the documented API', () => {
  it('is what is served: every operation has a route, and every route is an operation', async () => {
    const documented = OPERATIONS.map(({ method, path }) => `${method} ${path}`);
    expect((await served()).toSorted()).toEqual(documented.toSorted());
  });
});

describe('GET /openapi.json', () => {
  const ask = (headers: Record<string, string> = {}) =>
    GET(new Request('http://localhost/api/v1/openapi.json', { headers }));

  it('needs no token and answers an OpenAPI 3.1 document', async () => {
    const answer = await ask();
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('application/json');
    expect(await answer.json()).toMatchObject({ openapi: '3.1.0', info: { title: 'Openslot API' } });
  });

  it('answers 304 to whoever has it already', async () => {
    const etag = (await ask()).headers.get('etag') ?? '';
    const answer = await ask({ 'if-none-match': `"other", ${etag}` });
    expect(answer.status).toBe(304);
    expect(await answer.text()).toBe('');
    expect((await ask({ 'if-none-match': '"other"' })).status).toBe(200);
  });

  it('gives no other origin leave to read it', async () => {
    expect((await ask({ origin: 'https://elsewhere.test' })).headers.get('access-control-allow-origin')).toBeNull();
  });
});

/** A method that a route does not have is refused with 405 before anything else is looked at. */
async function served(): Promise<string[]> {
  const found: string[] = [];
  for (const [path, route] of Object.entries(ROUTES)) {
    if (UNDOCUMENTED.has(path)) continue;
    for (const method of METHODS) {
      const request = new Request(`http://localhost/api/v1${path}`, { method });
      const { status } = await route[method](request, { params: Promise.resolve({ id: 'x' }) });
      if (status !== 405) found.push(`${method} ${path}`);
    }
  }
  return found;
}
