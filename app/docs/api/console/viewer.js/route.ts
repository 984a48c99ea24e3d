import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';

const FILE = path.join(process.cwd(), 'vendor', 'scalar', 'standalone.js');

interface Viewer {
  script: Uint8Array<ArrayBuffer>;
  etag: string;
}

let viewer: Promise<Viewer> | undefined;

/** The viewer of the console: read once, kept by the browser for a day and then as long as it stays the same. */
export async function GET(request: Request): Promise<Response> {
  viewer ??= load();
  const { script, etag } = await viewer;
  const headers = {
    etag,
    'cache-control': 'public, max-age=86400',
    'content-type': 'text/javascript; charset=utf-8',
  };
  if (request.headers.get('if-none-match') === etag) return new Response(null, { status: 304, headers });
  return new Response(script, { headers });
}

async function load(): Promise<Viewer> {
  const script = new Uint8Array(await readFile(FILE));
  return { script, etag: `"${createHash('sha256').update(script).digest('base64url')}"` };
}
