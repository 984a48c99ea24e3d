import { describe, expect, it } from 'vitest';
import { diagnose } from './rules';

describe('a failed try to send', () => {
  it.each([
    ['a host that does not exist', { code: 'EDNS', message: 'getaddrinfo ENOTFOUND mail.invalid' }, 'unknown_host'],
    ['a port nobody listens on', { code: 'ESOCKET', message: 'connect ECONNREFUSED 127.0.0.1:25' }, 'refused'],
    ['a wrong password', { code: 'EAUTH', responseCode: 535, message: 'Invalid login: 535 No' }, 'credentials'],
    ['a server without TLS', { code: 'ETLS', message: 'Server does not offer STARTTLS' }, 'tls'],
    ['TLS on a port without', { code: 'ESOCKET', message: 'SSL routines: wrong version number' }, 'tls'],
    ['a sender it does not take', { code: 'EENVELOPE', command: 'MAIL FROM', message: '550' }, 'sender'],
    ['a recipient it does not take', { code: 'EENVELOPE', command: 'RCPT TO', message: '550' }, 'recipient'],
    ['a firewall that drops', { code: 'ETIMEDOUT', message: 'Connection timeout' }, 'timeout'],
    ['anything else', { code: 'EMESSAGE', message: '554 No' }, 'other'],
  ])('tells %s', (_what, fault, trouble) => {
    expect(diagnose(fault)).toBe(trouble);
  });
});
