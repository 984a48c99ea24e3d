import { readFileSync } from 'node:fs';
import type { Download, Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { pdfText } from '../lib/testing/pdf-text';
import { type Agenda, expect, test } from './agenda-fixtures';
import { expectAxeClean, expectNoSidewaysScroll } from './fixtures';
import { INVOICES, InvoicePage } from './pages/invoice-page';
import { hire, signInAsStaff } from './staff-sign-in';

const HAIRCUT = { description: 'Haircut', quantity: 2, unit_price: 32.5 };
const OVERDUE = { invoice_date: '2026-01-01', due_date: '2026-01-15' };

async function makeInvoice({ api }: Agenda, change: object = {}): Promise<number> {
  const input = { customer_name: 'Nora Vidal', customer_email: 'nora.vidal@example.com', items: [HAIRCUT] };
  const response = await api.post('/invoices', { ...input, ...change });
  expect(response.status(), await response.text()).toBe(201);
  return (await response.json()).data.id;
}

async function makeSentInvoice(agenda: Agenda, change: object = {}): Promise<number> {
  const id = await makeInvoice(agenda, change);
  expect((await agenda.api.put(`/invoices/${id}`, { status: 'sent' })).status()).toBe(200);
  return id;
}

const statusOf = async ({ api }: Agenda, id: number) => (await (await api.get(`/invoices/${id}`)).json()).data.status;

async function download(page: Page, start: () => Promise<unknown>): Promise<Download> {
  const [file] = await Promise.all([page.waitForEvent('download'), start()]);
  return file;
}

const bytesOf = async (file: Download) => readFileSync(await file.path());

test('a draft goes out by mail with its PDF, which says the sums of the page; without an address it says so', async ({
  agenda,
  page,
}) => {
  const invoice = new InvoicePage(page);
  const id = await makeInvoice(agenda, { tax_rate: 21, customer_name: 'Łucja Żak' });
  await invoice.open(id);
  await invoice.press('Send…');
  const dialog = invoice.sending('Send INV-0001?');
  await expect(dialog).toContainText('€78.65 for Łucja Żak');
  await expect(dialog).toContainText('INV-0001 goes along as PDF.');
  await expectAxeClean(page);
  await page.setViewportSize({ width: 390, height: 844 });
  await expectAxeClean(page);
  await page.setViewportSize({ width: 320, height: 640 });
  await expectNoSidewaysScroll(page);
  await page.setViewportSize({ width: 1280, height: 860 });
  await dialog.getByLabel('Subject').fill(' ');
  await dialog.getByRole('button', { name: 'Send', exact: true }).click();
  await expect(dialog.getByLabel('Subject')).toHaveAttribute('aria-invalid', 'true');
  await dialog.getByLabel('Subject').fill('Your bill for May');
  await dialog.getByLabel(/Send a copy to me/).check();
  await dialog.getByRole('button', { name: 'Send', exact: true }).click();
  await expect(page.getByText('INV-0001 is kept under Messages until mail is set up')).toBeVisible();
  await expect(page.getByText('Mailed to nora.vidal@example.com')).toBeVisible();
  expect(await statusOf(agenda, id)).toBe('sent');

  const file = await download(page, () => page.getByRole('link', { name: 'Download PDF' }).click());
  expect(file.suggestedFilename()).toBe('INV-0001.pdf');
  const words = pdfText(await bytesOf(file));
  expect(words).toEqual(expect.arrayContaining(['Łucja Żak', '€65.00', '€13.65', '€78.65']));
  const shown = await page.request.get(`${INVOICES}/${id}/pdf`);
  expect(shown.headers()).toMatchObject({
    'content-type': 'application/pdf',
    'content-disposition': 'inline; filename="INV-0001.pdf"',
    'cache-control': 'private, no-store',
  });
  expect((await shown.body()).subarray(0, 5).toString()).toBe('%PDF-');
  await page.goto('/dashboard/settings/outbox');
  await expect(page.getByRole('link', { name: 'Your bill for May' })).toHaveCount(2);

  const walkIn = await makeInvoice(agenda, { customer_email: null });
  await invoice.open(walkIn);
  await invoice.press('Send…');
  const other = invoice.sending('Mark INV-0002 as sent?');
  await expect(other).toContainText('There is no e-mail address on this invoice');
  await expect(other.getByRole('link', { name: 'Download PDF' })).toBeVisible();
  await other.getByRole('button', { name: 'Only mark as sent' }).click();
  await expect(page.getByText('This invoice was sent, so it cannot be changed.')).toBeVisible();
  expect(await statusOf(agenda, walkIn)).toBe('sent');
});

test('many invoices are sent, reminded of, paid and downloaded at once, after their sums were named', async ({
  agenda,
  page,
}) => {
  const drafts = [await makeInvoice(agenda), await makeInvoice(agenda, { currency: 'USD' })];
  const late = await makeSentInvoice(agenda, OVERDUE);
  await page.goto(INVOICES);
  const bar = page.getByRole('group', { name: 'Actions for what is selected' });
  const selectAll = () => page.getByRole('checkbox', { name: 'Select all on this page' }).first().check();
  const act = async (name: string) => {
    await expect(bar).toHaveCount(0);
    await selectAll();
    await bar.getByRole('button', { name, exact: true }).click();
    return page.getByRole('dialog');
  };
  const send = await act('Send');
  await expect(send).toContainText('2 invoices: €65.00 and $65.00. 1 other is no draft and stays as it is.');
  await expectAxeClean(page);
  await send.getByRole('button', { name: 'Send' }).click();
  await expect(page.getByText('2 invoices sent')).toBeVisible();
  await expect(page.getByText('INV-0003: It was sent before.')).toBeVisible();
  for (const id of drafts) expect(await statusOf(agenda, id)).toBe('sent');

  const remind = await act('Remind');
  await expect(remind).toContainText('1 invoice: €65.00.');
  await remind.getByRole('button', { name: 'Send reminders' }).click();
  await expect(page.getByText('1 reminder goes out')).toBeVisible();
  await expect(page.getByText('INV-0001: It is not overdue.')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('1 row put back')).toBeVisible();
  await (await act('Remind')).getByRole('button', { name: 'Send reminders' }).click();
  await expect(page.getByText('1 reminder goes out')).toBeVisible();
  await (await act('Remind')).getByRole('button', { name: 'Send reminders' }).click();
  await expect(page.getByText('INV-0003: A reminder was sent today already.')).toBeVisible();

  await expect(bar).toHaveCount(0);
  await selectAll();
  const zip = await download(page, () => bar.getByRole('button', { name: 'PDFs' }).click());
  const files = unzipSync(await bytesOf(zip));
  expect(Object.keys(files).sort()).toEqual(['INV-0001.pdf', 'INV-0002.pdf', 'INV-0003.pdf']);
  expect(pdfText(files['INV-0002.pdf'] ?? new Uint8Array())).toContain('$65.00');
  await bar.getByRole('button', { name: 'Clear selection' }).click();

  const pay = await act('Mark paid');
  await expect(pay).toContainText('3 invoices: €130.00 and $65.00.');
  await pay.getByRole('button', { name: 'Mark as paid' }).click();
  await expect(page.getByText('3 invoices marked as paid')).toBeVisible();
  for (const id of [...drafts, late]) expect(await statusOf(agenda, id)).toBe('paid');
});

test('views, columns and the CSV file are those of the reader; staff get nothing, and no other id leads anywhere', async ({
  agenda,
  page,
  browser,
}) => {
  const id = await makeSentInvoice(agenda, OVERDUE);
  await makeInvoice(agenda, { customer_name: '=1+1' });
  await page.goto(`${INVOICES}?status=overdue`);
  await page.getByRole('button', { name: 'Columns' }).click();
  await page.getByRole('dialog', { name: 'Columns' }).getByLabel('Paid').uncheck();
  await expect(page.getByRole('columnheader', { name: 'Paid' })).toHaveCount(0);
  await page.keyboard.press('Escape');
  // The focus is on its way back, and would close the menu.
  await expect(page.getByRole('button', { name: 'Columns' })).toBeFocused();
  await page.getByRole('button', { name: 'Views' }).click();
  await page.getByRole('menuitem', { name: 'Save this view' }).click();
  const naming = page.getByRole('dialog', { name: 'Save this view' });
  await naming.getByLabel('Name').fill('To chase');
  await naming.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('button', { name: 'To chase' })).toBeVisible();
  await page.goto(INVOICES);
  await expect(page.getByRole('columnheader', { name: 'Due date' })).toBeVisible();
  await expect(page.getByRole('columnheader', { name: 'Paid', exact: true })).toHaveCount(0);
  await page.getByRole('button', { name: 'Views' }).click();
  await page.getByRole('menuitem', { name: 'To chase' }).click();
  await expect(page).toHaveURL(/status=overdue/);
  await page.goto('/dashboard/finance/transactions');
  await expect(page.getByRole('button', { name: 'Views' })).toBeVisible();

  await page.goto(INVOICES);
  const csv = await download(page, () => page.getByRole('link', { name: 'Export CSV' }).click());
  expect(csv.suggestedFilename()).toMatch(/^invoices-\d{4}-\d\d-\d\d\.csv$/);
  const text = (await bytesOf(csv)).toString();
  expect(text).toContain(",'=1+1,");
  expect(text).toContain(',INV-0001,overdue,2026-01-01,2026-01-15,Nora Vidal,nora.vidal@example.com,65,0,65,EUR,');

  for (const path of [`/${id + 1_000_000}/pdf`, `/papers?ids=${id},${id + 1_000_000}`, '/papers?ids=x']) {
    expect((await page.request.get(`${INVOICES}${path}`)).status(), path).toBe(404);
  }
  const staff = await signInAsStaff(browser, agenda, await hire(agenda, 'Pia Roca'));
  for (const path of [`/${id}/pdf`, `/papers?ids=${id}`, '/export']) {
    expect((await staff.request.get(`${INVOICES}${path}`)).status(), path).toBe(403);
  }
  await staff.goto(`${INVOICES}/${id}`);
  await expect(staff.getByText('€65.00')).toHaveCount(0);
  await staff.context().close();
});
