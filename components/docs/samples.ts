/** What a sample sends, wherever Openslot runs. */
export interface OperationCall {
  method: string;
  /** Below `/api/v1`, with its query. */
  path: string;
  hasToken: boolean;
  body?: unknown;
}

/** For whom samples are written. */
export interface Reader {
  /** Address of the API as the reader reaches it. */
  server: string;
  /** How the reader's newest token begins, such as `12|…`; never more of it, which is not known. */
  token?: string;
}

/** What a sample sends, and to where. */
export interface SampleRequest extends Omit<OperationCall, 'path'> {
  url: string;
  token?: string;
}

/** The call as one reader makes it. */
export function forReader({ path, ...call }: OperationCall, { server, token }: Reader): SampleRequest {
  return { ...call, url: `${server}${path}`, ...(token && call.hasToken ? { token } : {}) };
}

export const LANGUAGES = ['curl', 'javascript', 'php', 'python'] as const;
export type Language = (typeof LANGUAGES)[number];

/** A program that makes the request, with the token from the environment. */
export function sampleOf(language: Language, request: SampleRequest): string {
  return WRITERS[language](request);
}

const WRITERS: Record<Language, (request: SampleRequest) => string> = { curl, javascript, php, python };

/** Which token the environment is to hold. */
function reminder(mark: string, token: string | undefined): string[] {
  return token ? [`${mark} OPENSLOT_TOKEN=${token}`] : [];
}

function curl({ method, url, hasToken, body, token }: SampleRequest): string {
  const lines = [
    `curl${method === 'GET' ? '' : ` -X ${method}`} ${shell(url)}`,
    ...(hasToken ? [`-H "Authorization: Bearer $OPENSLOT_TOKEN"`] : []),
    `-H 'Accept: application/json'`,
    ...(body === undefined ? [] : [`-H 'Content-Type: application/json'`, `-d ${shell(pretty(body))}`]),
  ];
  return [...reminder('#', token), lines.join(' \\\n  ')].join('\n');
}

function javascript({ method, url, hasToken, body, token }: SampleRequest): string {
  const headers = [
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the sample's own template
    ...(hasToken ? ['Authorization: `Bearer ${process.env.OPENSLOT_TOKEN}`,'] : []),
    `Accept: 'application/json',`,
    ...(body === undefined ? [] : [`'Content-Type': 'application/json',`]),
  ];
  return [
    ...reminder('//', token),
    `const response = await fetch(${quoted(url)}, {`,
    ...(method === 'GET' ? [] : [`  method: '${method}',`]),
    '  headers: {',
    ...headers.map((line) => `    ${line}`),
    '  },',
    ...(body === undefined ? [] : [`  body: JSON.stringify(${indented(literal(body, JS), 2)}),`]),
    '});',
    'const answer = await response.json();',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the sample's own template
    'if (!response.ok) throw new Error(`${answer.code}: ${answer.message}`);',
    'console.log(answer);',
  ].join('\n');
}

function php({ method, url, hasToken, body, token }: SampleRequest): string {
  const headers = [
    ...(hasToken ? [`'Authorization: Bearer ' . getenv('OPENSLOT_TOKEN'),`] : []),
    `'Accept: application/json',`,
    ...(body === undefined ? [] : [`'Content-Type: application/json',`]),
  ];
  return [
    '<?php',
    ...reminder('//', token),
    `$request = curl_init(${quoted(url)});`,
    'curl_setopt_array($request, [',
    ...(method === 'GET' ? [] : [`    CURLOPT_CUSTOMREQUEST => '${method}',`]),
    '    CURLOPT_RETURNTRANSFER => true,',
    '    CURLOPT_HTTPHEADER => [',
    ...headers.map((line) => `        ${line}`),
    '    ],',
    ...(body === undefined ? [] : [`    CURLOPT_POSTFIELDS => json_encode(${indented(phpBody(body), 4)}),`]),
    ']);',
    '$answer = json_decode(curl_exec($request), true);',
    'if (curl_getinfo($request, CURLINFO_HTTP_CODE) >= 400) {',
    `    throw new RuntimeException($answer['message']);`,
    '}',
    'print_r($answer);',
  ].join('\n');
}

/** An empty array would be sent as a list. */
function phpBody(body: unknown): string {
  return isEmptyObject(body) ? 'new stdClass()' : literal(body, PHP);
}

function python({ method, url, hasToken, body, token }: SampleRequest): string {
  const headers = [
    ...(hasToken ? [`"Authorization": f"Bearer {os.environ['OPENSLOT_TOKEN']}",`] : []),
    `"Accept": "application/json",`,
    ...(body === undefined ? [] : [`"Content-Type": "application/json",`]),
  ];
  return [
    ...reminder('#', token),
    'import json',
    ...(hasToken ? ['import os'] : []),
    'import urllib.request',
    '',
    'request = urllib.request.Request(',
    `    ${JSON.stringify(url)},`,
    ...(method === 'GET' ? [] : [`    method="${method}",`]),
    '    headers={',
    ...headers.map((line) => `        ${line}`),
    '    },',
    ...(body === undefined ? [] : [`    data=json.dumps(${indented(literal(body, PYTHON), 4)}).encode(),`]),
    ')',
    'with urllib.request.urlopen(request) as response:',
    '    print(json.load(response))',
  ].join('\n');
}

/** How a language writes values. */
interface Notation {
  indent: number;
  object: readonly [open: string, close: string];
  list: readonly [open: string, close: string];
  key: (name: string) => string;
  text: (value: string) => string;
  words: Record<string, string>;
}

const JS: Notation = {
  indent: 2,
  object: ['{', '}'],
  list: ['[', ']'],
  key: (name) => `${/^[A-Za-z_]\w*$/.test(name) ? name : quoted(name)}: `,
  text: quoted,
  words: {},
};
const PHP: Notation = {
  ...JS,
  indent: 4,
  object: ['[', ']'],
  key: (name) => `${quoted(name)} => `,
  text: (value) => (value.includes('\n') ? JSON.stringify(value).replaceAll('$', '\\$') : quoted(value)),
};
const PYTHON: Notation = {
  ...JS,
  indent: 4,
  key: (name) => `${JSON.stringify(name)}: `,
  text: (value) => JSON.stringify(value),
  words: { null: 'None', true: 'True', false: 'False' },
};

function literal(value: unknown, notation: Notation): string {
  const { indent, object, list, key, text, words } = notation;
  if (typeof value === 'string') return text(value);
  if (value === null || typeof value !== 'object') return words[String(value)] ?? String(value);
  const items = Array.isArray(value)
    ? value.map((one) => literal(one, notation))
    : Object.entries(value).map(([name, one]) => `${key(name)}${literal(one, notation)}`);
  const [open, close] = Array.isArray(value) ? list : object;
  const isShort = Array.isArray(value) && value.every((one) => one === null || typeof one !== 'object');
  if (items.length === 0 || isShort) return `${open}${items.join(', ')}${close}`;
  const inner = items.map((item) => `${' '.repeat(indent)}${indented(item, indent)},`);
  return `${open}\n${inner.join('\n')}\n${close}`;
}

function isEmptyObject(value: unknown): boolean {
  return value !== null && typeof value === 'object' && !Array.isArray(value) && Object.keys(value).length === 0;
}

function indented(text: string, spaces: number): string {
  return text.replaceAll('\n', `\n${' '.repeat(spaces)}`);
}

function pretty(value: unknown): string {
  return JSON.stringify(value, null, 2);
}

/** In single quotes, as JavaScript and PHP read it. */
function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', '\\n')}'`;
}

/** In single quotes, as a shell reads it. */
function shell(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
