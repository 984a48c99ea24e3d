import { afterEach, beforeEach, expect, it } from 'vitest';
import { prisma } from '@/lib/infra/db';
import { createInvoiceInput } from '@/lib/modules/invoices/schema';
import { sendDraft } from '@/lib/modules/invoices/sending/service';
import { createInvoice } from '@/lib/modules/invoices/service';
import { deliverMail } from '@/lib/modules/mail/sending/service';
import { makeTeam } from '@/lib/testing/factories';
import { pdfText } from '@/lib/testing/pdf-text';
import { type SmtpServer, startSmtpServer } from '@/lib/testing/smtp-server';
import { drawMailed } from './mailed-invoice';

let server: SmtpServer;
const smtp = () => ({ host: '127.0.0.1', port: server.port, isSecure: false, login: undefined, from: 'a@example.com' });

beforeEach(async () => {
  await prisma.mailMessage.deleteMany();
  server = await startSmtpServer();
});

afterEach(() => server.close());

async function sendOne() {
  const { ctx, email } = await makeTeam();
  const items = [{ description: 'Haircut', quantity: 2, unit_price: 32.5 }];
  const input = { customer_name: 'Nora Vidal', customer_email: 'nora@example.com', items };
  const { id } = await createInvoice(ctx, createInvoiceInput.parse(input));
  await sendDraft(ctx, id);
  return { email };
}

it('an invoice goes out with its PDF, and an answer comes back to who sent it', async () => {
  const { email } = await sendOne();
  expect(await deliverMail(smtp(), drawMailed)).toBe(1);
  const [mail] = server.received;
  expect(mail?.data).toContain(`Reply-To: ${email}`);
  expect(mail?.data).toMatch(/filename=INV-0001\.pdf/);
  const base64 =
    /Content-Transfer-Encoding: base64[\s\S]*?\r\n\r\n([A-Za-z0-9+/=\r\n]+)/.exec(mail?.data ?? '')?.[1] ?? '';
  expect(pdfText(Buffer.from(base64, 'base64')).join(' ')).toContain('€65.00');
  expect(await prisma.mailMessage.findFirst({ where: { sentAt: null } })).toBeNull();
});

it('a round that cannot draw leaves it alone, and one whose drawing fails holds nobody up', async () => {
  await sendOne();
  await sendOne();
  expect(await deliverMail(smtp())).toBe(0);
  let asked = 0;
  const sent = await deliverMail(smtp(), (...which) => {
    asked += 1;
    return asked === 1 ? Promise.reject(new Error('no font')) : drawMailed(...which);
  });
  expect(sent).toBe(1);
  const waiting = await prisma.mailMessage.findFirstOrThrow({ where: { sentAt: null } });
  expect(waiting).toMatchObject({ attempts: 1, failedAt: null, lastError: 'The invoice could not be drawn.' });
});
