import type { ReactNode } from 'react';
import { readInvoice } from '../read-invoice';

interface InvoiceLayoutProps {
  params: Promise<{ id: string }>;
  children: ReactNode;
}

/** Looks the invoice up before anything is sent, so that one which is not there is answered by 404. */
export default async function InvoiceLayout({ params, children }: InvoiceLayoutProps) {
  await readInvoice((await params).id);
  return children;
}
