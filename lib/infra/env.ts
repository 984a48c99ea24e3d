import path from 'node:path';
import { z } from 'zod';

/** Every setting Openslot reads from its environment, checked once; nothing else reads `process.env` for settings. */
export interface Env {
  /** TCP port the web server listens on. */
  port: number;
  /** Address the web server binds to. */
  host: string;
  /** PostgreSQL connection string; undefined means "run the embedded server". */
  databaseUrl: string | undefined;
  /** Absolute folder of the embedded database, generated secrets and run files. */
  dataDir: string;
  /** Public origin without a trailing slash, used for links and for the cookie's `secure` flag. */
  appUrl: string;
  /** Secret that signs session tokens; the launcher generates and keeps one when it is not set. */
  authSecret: string | undefined;
  demoEmail: string;
  demoPassword: string | undefined;
  /** Requests a team may make per minute on the REST API. */
  apiRateLimit: number;
  /** Requests an address may make per minute on the REST API without a token that works. */
  anonymousRateLimit: number;
  /** Whether people may create businesses of their own; where not, they have to be invited. */
  signUp: boolean;
  /** Whether cards are "charged" by the test provider where no real one is connected; never in production unless asked for. */
  testPayments: boolean;
  /** Whether a cookie may ask for the made-up languages that tests read. */
  testLocales: boolean;
  /** Whether the web server runs background work itself; off where `npm run worker` does. */
  worker: boolean;
  /** Connects Stripe; undefined where cards are not taken, or only by the test provider. */
  stripeSecretKey: string | undefined;
  /** Signs what Stripe sends to the webhook endpoint. */
  stripeWebhookSecret: string | undefined;
  /** Origin of Stripe's API where it is not Stripe's own, as in tests. */
  stripeApiBase: string | undefined;
  /** The server that mail is sent by; undefined where no mail is sent. */
  smtp: Smtp | undefined;
}

export interface Smtp {
  host: string;
  port: number;
  /** TLS from the first byte; otherwise the connection is upgraded where the server offers it. */
  isSecure: boolean;
  /** Undefined where the server takes mail without a sign-in. */
  login: { user: string; password: string } | undefined;
  /** `Name <address>` or an address. */
  from: string;
}

/** A setting has a value that cannot be used. The message is one line and names the variable. */
export class EnvironmentError extends Error {
  override name = 'EnvironmentError';
}

const wholeNumber = (min: number, max: number) =>
  z
    .string()
    .regex(/^\d+$/)
    .transform(Number)
    .refine((n) => n >= min && n <= max);

const rules = {
  PORT: {
    schema: wholeNumber(1, 65_535).default(3000),
    expected: 'a whole number from 1 to 65535',
  },
  HOST: {
    schema: z
      .string()
      .regex(/^[a-z0-9.:-]+$/i)
      .default('127.0.0.1'),
    expected: 'a host name or an IP address, for example 127.0.0.1 or 0.0.0.0',
  },
  DATABASE_URL: {
    schema: z
      .string()
      .refine((url) => /^postgres(ql)?:\/\//.test(url) && URL.canParse(url))
      .optional(),
    expected: 'a PostgreSQL address such as postgresql://user:password@host:5432/name',
  },
  DATA_DIR: { schema: z.string().default('.data'), expected: 'a folder' },
  APP_URL: {
    schema: z
      .string()
      .refine((url) => /^https?:\/\//.test(url) && URL.canParse(url))
      .optional(),
    expected: 'an address that starts with http:// or https://',
  },
  AUTH_SECRET: { schema: z.string().min(32).optional(), expected: 'at least 32 characters' },
  DEMO_EMAIL: { schema: z.email().default('owner@example.com'), expected: 'an e-mail address' },
  DEMO_PASSWORD: { schema: z.string().min(8).max(200).optional(), expected: '8 to 200 characters' },
  API_RATE_LIMIT: {
    schema: wholeNumber(1, 1_000_000).default(600),
    expected: 'a whole number from 1 to 1000000',
  },
  ANONYMOUS_RATE_LIMIT: {
    schema: wholeNumber(1, 1_000_000).default(600),
    expected: 'a whole number from 1 to 1000000',
  },
  SIGN_UP: { schema: z.enum(['open', 'off']).default('open'), expected: 'open or off' },
  WORKER: { schema: z.enum(['on', 'off']).default('on'), expected: 'on or off' },
  TEST_LOCALES: { schema: z.enum(['0', '1']).default('0'), expected: '0 or 1' },
  TEST_PAYMENTS: { schema: z.enum(['0', '1']).optional(), expected: '0 or 1' },
  STRIPE_SECRET_KEY: {
    schema: z
      .string()
      .regex(/^[sr]k_\w{8,}$/)
      .optional(),
    expected: 'a secret key that starts with sk_ or rk_',
  },
  STRIPE_WEBHOOK_SECRET: {
    schema: z
      .string()
      .regex(/^whsec_\S{8,}$/)
      .optional(),
    expected: 'a signing secret that starts with whsec_',
  },
  STRIPE_API_BASE: {
    schema: z
      .string()
      .refine((url) => /^https?:\/\//.test(url) && URL.canParse(url))
      .optional(),
    expected: 'an address that starts with http:// or https://',
  },
  SMTP_HOST: {
    schema: z
      .string()
      .regex(/^[a-z0-9.:-]+$/i)
      .optional(),
    expected: 'a host name or an IP address',
  },
  SMTP_PORT: { schema: wholeNumber(1, 65_535).optional(), expected: 'a whole number from 1 to 65535' },
  SMTP_SECURE: { schema: z.enum(['on', 'off']).optional(), expected: 'on or off' },
  SMTP_USER: { schema: z.string().optional(), expected: 'text' },
  SMTP_PASSWORD: { schema: z.string().optional(), expected: 'text' },
  SMTP_FROM: {
    schema: z
      .string()
      .regex(/^[^\r\n<>]*<[^\s<>@]+@[^\s<>@]+>$|^[^\s<>@]+@[^\s<>@]+$/)
      .optional(),
    expected: 'an e-mail address, or a name and an address such as Salon Sol <hello@example.com>',
  },
  NODE_ENV: { schema: z.string().optional(), expected: 'text' },
} as const;

type Variables = { [Name in keyof typeof rules]: z.output<(typeof rules)[Name]['schema']> };

/** Variables whose value must not be repeated in an error message. */
const SECRET = new Set<string>([
  'DATABASE_URL',
  'AUTH_SECRET',
  'DEMO_PASSWORD',
  'STRIPE_SECRET_KEY',
  'STRIPE_WEBHOOK_SECRET',
  'SMTP_PASSWORD',
]);

/** @throws EnvironmentError for the first variable that cannot be used; an empty variable counts as not set. */
export function readEnv(source: Record<string, string | undefined>): Env {
  const values = Object.fromEntries(
    Object.entries(rules).map(([name, { schema, expected }]) => {
      const given = source[name]?.trim() || undefined;
      const parsed = schema.safeParse(given);
      if (parsed.success) return [name, parsed.data];
      const shown = SECRET.has(name) ? '' : ` (it is "${given}")`;
      throw new EnvironmentError(`${name} must be ${expected}${shown}.`);
    }),
  ) as Variables;
  const appUrl = (values.APP_URL ?? `http://localhost:${values.PORT}`).replace(/\/+$/, '');
  return {
    port: values.PORT,
    host: values.HOST,
    databaseUrl: values.DATABASE_URL,
    dataDir: path.resolve(values.DATA_DIR),
    appUrl,
    authSecret: values.AUTH_SECRET,
    demoEmail: values.DEMO_EMAIL,
    demoPassword: values.DEMO_PASSWORD,
    apiRateLimit: values.API_RATE_LIMIT,
    anonymousRateLimit: values.ANONYMOUS_RATE_LIMIT,
    signUp: values.SIGN_UP === 'open',
    worker: values.WORKER === 'on',
    testPayments: values.TEST_PAYMENTS ? values.TEST_PAYMENTS === '1' : values.NODE_ENV !== 'production',
    testLocales: values.TEST_LOCALES === '1',
    stripeSecretKey: values.STRIPE_SECRET_KEY,
    stripeWebhookSecret: values.STRIPE_WEBHOOK_SECRET,
    stripeApiBase: values.STRIPE_API_BASE,
    smtp: toSmtp(values, appUrl),
  };
}

const SUBMISSION_PORT = 587;
const SECURE_PORT = 465;

/** @throws EnvironmentError for a user without a password */
function toSmtp(values: Variables, appUrl: string): Smtp | undefined {
  const { SMTP_HOST: host, SMTP_USER: user, SMTP_PASSWORD: password } = values;
  if (!host) return undefined;
  if (user && !password) throw new EnvironmentError('SMTP_PASSWORD must be set where SMTP_USER is.');
  const isSecure = values.SMTP_SECURE ? values.SMTP_SECURE === 'on' : values.SMTP_PORT === SECURE_PORT;
  return {
    host,
    port: values.SMTP_PORT ?? (isSecure ? SECURE_PORT : SUBMISSION_PORT),
    isSecure,
    login: user && password ? { user, password } : undefined,
    from: values.SMTP_FROM ?? `Openslot <no-reply@${new URL(appUrl).hostname}>`,
  };
}

let cached: Env | undefined;

/** The process's settings, read once. @throws EnvironmentError */
export function env(): Env {
  cached ??= readEnv(process.env);
  return cached;
}
