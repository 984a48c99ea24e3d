import { createHash } from 'node:crypto';
import { assertAbility, type Ctx, inTransaction } from '@/lib/infra/ctx';
import { lockTransaction, writeStanding } from '@/lib/modules/payments/ledger/service';
import { pay } from '@/lib/modules/payments/service';
import { invoiceEvents } from '../invoicing/service';
import { dueNow } from '../payment/rules';
import type { CreateEventInput } from '../schema';
import { createEvent } from '../service';
import { type BookedTotal, findByRequestKey, selectBookedTogether, writeRequestKey } from './queries';
import type { DeskTerms, Settlement } from './schema';

/** What came of a booking at the desk. */
export interface DeskBooking {
  id: number;
  /** The draft that was made for it. */
  invoiceId: number | null;
}

/**
 * Books for a client who calls or stands at the desk, and settles it as said, all in one transaction: money that was taken is
 * a completed payment, an invoice is a draft. The same form sent twice books once and is answered alike.
 * @throws as createEvent; forbidden for a settlement that the actor may not make
 */
export async function bookAtDesk(ctx: Ctx, input: CreateEventInput, terms: DeskTerms): Promise<DeskBooking> {
  assertMaySettle(ctx, terms.settlement);
  const key = terms.formKey ? requestKey(terms.formKey, { input, terms }) : null;
  const known = key && (await findByRequestKey(ctx, key));
  if (known) return known;
  try {
    return await inTransaction(ctx, (tx) => book(tx, { input, terms, key }));
  } catch (error) {
    // The other of two that came together may have booked what this one found taken.
    const twin = key && (await findByRequestKey(ctx, key));
    if (twin) return twin;
    throw error;
  }
}

const ABILITIES = { now: 'transactions:write', invoice: 'invoices:write' } as const;

/** The ways to settle that the actor may choose. */
export function maySettle({ actor }: Ctx, settlement: Settlement): boolean {
  return settlement === 'at_visit' || actor.abilities.has(ABILITIES[settlement]);
}

function assertMaySettle(ctx: Ctx, settlement: Settlement): void {
  if (settlement !== 'at_visit') assertAbility(ctx, ABILITIES[settlement]);
}

interface Asked {
  input: CreateEventInput;
  terms: DeskTerms;
  key: string | null;
}

const PROVIDERS = { at_visit: 'on_site', invoice: 'bank_transfer' } as const;

async function book(tx: Ctx, { input, terms, key }: Asked): Promise<DeskBooking> {
  const { settlement, paidWith } = terms;
  const paymentProvider = settlement === 'now' ? paidWith : PROVIDERS[settlement];
  const event = await createEvent(tx, { ...input, paymentProvider });
  if (key) await writeRequestKey(tx, event.id, key);
  if (settlement === 'at_visit') return { id: event.id, invoiceId: null };
  const booked = await selectBookedTogether(tx, event);
  if (settlement === 'now') await takePayment(tx, booked, { input, paidWith });
  const invoice =
    settlement === 'invoice'
      ? await invoiceEvents(
          tx,
          booked.map(({ id }) => id),
        )
      : null;
  return { id: event.id, invoiceId: invoice?.id ?? null };
}

/** Writes down that what is due now was received. A payment that the booking noted as to come is that one. */
async function takePayment(
  tx: Ctx,
  booked: readonly BookedTotal[],
  { input, paidWith: provider }: Pick<Asked, 'input'> & Pick<DeskTerms, 'paidWith'>,
): Promise<void> {
  const [first] = booked;
  const mode = input.isRecurring ? (input.recurringPaymentMode ?? null) : null;
  const amount = dueNow(
    booked.map(({ total }) => total),
    mode,
  );
  if (!first || amount <= 0n) return;
  const { id: eventId, clientId, currency } = first;
  const payment = { provider, token: null, amount, currency, clientId, eventId, description: '' };
  const { transactionId } = await pay(tx, { ...payment, idempotencyKey: `event-${eventId}` });
  const row = await lockTransaction(tx, { id: transactionId });
  if (row) await writeStanding(tx, row, { status: 'completed' });
}

const UUID_PARTS = /^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/;

/** A UUID (version 8) of the form and all that it said: what was changed before it was sent again is another booking. */
function requestKey(formKey: string, said: object): string {
  const hash = createHash('sha256')
    .update(JSON.stringify([formKey, said]))
    .digest('hex');
  return hash.replace(UUID_PARTS, '$1-$2-8$3-8$4-$5');
}
