import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { EnvironmentError, readEnv } from '@/lib/infra/env';

describe('readEnv', () => {
  test('needs nothing', () => {
    expect(readEnv({})).toEqual({
      port: 3000,
      host: '127.0.0.1',
      databaseUrl: undefined,
      dataDir: path.resolve('.data'),
      appUrl: 'http://localhost:3000',
      authSecret: undefined,
      demoEmail: 'owner@example.com',
      demoPassword: undefined,
      apiRateLimit: 600,
      anonymousRateLimit: 600,
      testPayments: true,
      testLocales: false,
      signUp: true,
      worker: true,
    });
  });

  test('takes test payments in production only when asked, and nowhere when told not to', () => {
    expect(readEnv({ NODE_ENV: 'production' }).testPayments).toBe(false);
    expect(readEnv({ NODE_ENV: 'production', TEST_PAYMENTS: '1' }).testPayments).toBe(true);
    expect(readEnv({ TEST_PAYMENTS: '0' }).testPayments).toBe(false);
  });

  test('takes an empty variable as not set', () => {
    expect(readEnv({ PORT: '', DATABASE_URL: ' ' })).toMatchObject({ port: 3000, databaseUrl: undefined });
  });

  test('derives the public address from the port and drops a trailing slash', () => {
    expect(readEnv({ PORT: '4000' }).appUrl).toBe('http://localhost:4000');
    expect(readEnv({ APP_URL: 'https://book.example.com/' }).appUrl).toBe('https://book.example.com');
  });

  test('sends mail once a server is named, with what mail servers usually take', () => {
    expect(readEnv({ SMTP_HOST: 'mail.example.com', APP_URL: 'https://book.example.com' }).smtp).toEqual({
      host: 'mail.example.com',
      port: 587,
      isSecure: false,
      login: undefined,
      from: 'Openslot <no-reply@book.example.com>',
    });
    expect(readEnv({ SMTP_HOST: 'mail.example.com', SMTP_PORT: '465' }).smtp?.isSecure).toBe(true);
    expect(readEnv({ SMTP_PORT: '25' }).smtp).toBeUndefined();
  });

  test('asks for the password of the mail server by name, and repeats none', () => {
    expect(() => readEnv({ SMTP_HOST: 'mail.example.com', SMTP_USER: 'me' })).toThrow(/^SMTP_PASSWORD must be set/);
  });

  test.each([
    ['PORT', 'abc'],
    ['PORT', '0'],
    ['SMTP_FROM', 'nobody'],
    ['SMTP_PORT', 'smtp'],
    ['PORT', '65536'],
    ['PORT', '80.5'],
    ['HOST', 'a b'],
    ['DATABASE_URL', 'mysql://localhost/x'],
    ['APP_URL', 'example.com'],
    ['AUTH_SECRET', 'short'],
    ['DEMO_EMAIL', 'nobody'],
    ['DEMO_PASSWORD', 'short'],
    ['API_RATE_LIMIT', '-1'],
    ['TEST_PAYMENTS', 'yes'],
    ['WORKER', 'maybe'],
    ['SIGN_UP', 'closed'],
    ['STRIPE_SECRET_KEY', 'pk_live_12345678'],
    ['STRIPE_WEBHOOK_SECRET', 'secret'],
    ['STRIPE_API_BASE', 'localhost:1'],
  ])('names %s in one line when it is "%s"', (name, value) => {
    const read = () => readEnv({ [name]: value });
    expect(read).toThrow(EnvironmentError);
    expect(read).toThrow(new RegExp(`^${name} must be [^\\n]+\\.$`));
  });

  test.each(['DATABASE_URL', 'AUTH_SECRET', 'DEMO_PASSWORD', 'STRIPE_SECRET_KEY', 'STRIPE_WEBHOOK_SECRET'])(
    'never repeats the value of %s',
    (name) => {
      expect(() => readEnv({ [name]: 'hush' })).toThrow(/^(?!.*hush)/);
    },
  );
});
