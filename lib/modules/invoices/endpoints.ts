import { defineEndpoint } from '@/lib/core/endpoint';
import { createInvoiceInput, listInvoicesQuery, recordPaymentInput, updateInvoiceInput } from './schema';
import {
  invoiceResource,
  invoiceSummaryResource,
  serializeInvoice,
  serializeInvoiceSummary,
  serializeWrittenInvoice,
  writtenInvoiceResource,
} from './serializer';

const one = { path: '/invoices/{id}', noun: 'Invoice' } as const;
const whole = { envelope: 'data', resource: invoiceResource, serialize: serializeInvoice } as const;
const written = { envelope: 'data', resource: writtenInvoiceResource, serialize: serializeWrittenInvoice } as const;

export const listInvoicesEndpoint = defineEndpoint({
  method: 'GET',
  path: '/invoices',
  title: "List team's invoices",
  description: "One page of the team's invoices and credit notes, newest first.",
  ability: 'invoices:read',
  query: listInvoicesQuery,
  envelope: 'page',
  resource: invoiceSummaryResource,
  serialize: serializeInvoiceSummary,
});

export const getInvoiceEndpoint = defineEndpoint({
  ...one,
  ...whole,
  method: 'GET',
  title: 'Get a single invoice',
  description: 'One invoice with its items, its payments and what is still due.',
  ability: 'invoices:read',
});

export const createInvoiceEndpoint = defineEndpoint({
  ...written,
  method: 'POST',
  path: '/invoices',
  title: 'Create a new invoice',
  description:
    'Writes a draft and gives it the next number. The total is what the items cost, less the discount, plus tax, to the cent.',
  ability: 'invoices:write',
  status: 201,
  message: 'Invoice created successfully.',
  body: createInvoiceInput,
});

export const updateInvoiceEndpoint = defineEndpoint({
  ...one,
  ...written,
  method: 'PUT',
  title: 'Update an invoice',
  description:
    'Changes the fields of a draft that are sent. Once sent, an invoice is corrected by a credit note; only its `status` can be set.',
  ability: 'invoices:write',
  message: 'Invoice updated successfully.',
  body: updateInvoiceInput,
});

export const deleteInvoiceEndpoint = defineEndpoint({
  ...one,
  method: 'DELETE',
  title: 'Delete an invoice',
  description: 'Removes a draft; its number is not given out again.',
  ability: 'invoices:write',
  message: 'Invoice deleted successfully.',
  envelope: 'none',
});

export const recordInvoicePaymentEndpoint = defineEndpoint({
  ...whole,
  method: 'POST',
  path: '/invoices/{id}/payments',
  noun: 'Invoice',
  title: 'Record a payment of an invoice',
  description: 'Writes down money received outside Openslot: a transaction, and what is left to pay.',
  ability: 'invoices:write',
  status: 201,
  message: 'Payment recorded successfully.',
  body: recordPaymentInput,
});

export const createCreditNoteEndpoint = defineEndpoint({
  ...whole,
  method: 'POST',
  path: '/invoices/{id}/credit-notes',
  noun: 'Invoice',
  title: 'Create a credit note for an invoice',
  description:
    'Corrects a sent invoice as a whole: a document of its own with every amount below zero. An unpaid invoice is cancelled by it.',
  ability: 'invoices:write',
  status: 201,
  message: 'Credit note created successfully.',
});
