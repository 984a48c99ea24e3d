import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import {
  type DraftFields,
  draftAmounts,
  type SaveAnswer,
  type SaveRequest,
  toDraftInput,
} from '@/components/invoice/draft';
import { createDraftSaver, type SaveState } from '@/components/invoice/draft-saver';
import { isDomainError } from '@/lib/core/errors';
import type { Ctx } from '@/lib/infra/ctx';
import { changeUnchanged, payUnchanged, restoreDraft, resumeDraft } from '@/lib/modules/invoices/drafts/service';
import { createInvoiceInput, updateInvoiceInput } from '@/lib/modules/invoices/schema';
import { createInvoice, deleteInvoice, getInvoice, updateInvoice } from '@/lib/modules/invoices/service';
import { makeTeam } from '@/lib/testing/factories';
import { toSavedDraft } from './invoice-view';

const empty: DraftFields = {
  customerId: null,
  customerName: 'Ana',
  customerEmail: '',
  invoiceDate: '2026-03-01',
  dueDate: '',
  taxRate: '',
  discount: '',
  notes: '',
  lines: [{ key: 'a', description: 'Haircut', quantity: '1', unitPrice: '32' }],
};
const noted = (notes: string): DraftFields => ({ ...empty, notes });

/** The server's side of saving, without the browser's. */
const serverOf =
  (ctx: Ctx) =>
  async ({ id, version, input, isRetry }: SaveRequest): Promise<SaveAnswer> => {
    try {
      if (id !== null) {
        const seen = { id, version: new Date(version) };
        return { ok: true, draft: toSavedDraft(await changeUnchanged(ctx, seen, updateInvoiceInput.parse(input))) };
      }
      const asked = createInvoiceInput.parse(input);
      return { ok: true, draft: toSavedDraft(await (isRetry ? resumeDraft : createInvoice)(ctx, asked)) };
    } catch (error) {
      if (!isDomainError(error) || error.code !== 'conflict' || id === null) throw error;
      return { stale: toSavedDraft(await getInvoice(ctx, id)) };
    }
  };

function editorOf(save: (request: SaveRequest) => Promise<SaveAnswer>, start: SaveAnswer['draft'] = undefined) {
  const states: SaveState[] = [];
  const saver = createDraftSaver({
    draft: start ?? null,
    fields: start?.fields ?? { ...empty, customerName: '' },
    currency: 'EUR',
    save,
    onState: (state) => states.push(state),
    pauseMs: 5,
    retryMs: 20,
  });
  return { saver, last: () => states.at(-1)?.kind, states };
}

const drafts = ({ db, teamId }: Ctx) => db.invoice.findMany({ where: { teamId }, orderBy: { id: 'asc' } });

describe('a draft that saves itself', () => {
  it('is one draft with the newest text, however fast one types', async () => {
    const { ctx } = await makeTeam();
    const { saver, last } = editorOf(serverOf(ctx));
    for (let count = 1; count <= 20; count++) {
      saver.change(noted(`note ${count}`));
      await new Promise((resolve) => setTimeout(resolve, 4));
    }
    await saver.flush();
    expect(last()).toBe('saved');
    expect(await drafts(ctx)).toMatchObject([{ number: 'INV-0001', notes: 'note 20' }]);
  });

  it('sends one request at a time', async () => {
    const { ctx } = await makeTeam();
    let running = 0;
    let most = 0;
    const { saver } = editorOf(async (request) => {
      running += 1;
      most = Math.max(most, running);
      await new Promise((resolve) => setTimeout(resolve, 10));
      return serverOf(ctx)(request).finally(() => {
        running -= 1;
      });
    });
    await Promise.all(
      Array.from({ length: 10 }, (_, count) => {
        saver.change(noted(`note ${count}`));
        return saver.flush();
      }),
    );
    expect(most).toBe(1);
    expect(await drafts(ctx)).toHaveLength(1);
  });

  it('is not made twice when the answer to its first save is lost and one types on', async () => {
    const { ctx } = await makeTeam();
    let isLost = true;
    const { saver, last } = editorOf(async (request) => {
      const answer = await serverOf(ctx)(request);
      if (!isLost) return answer;
      isLost = false;
      throw new Error('no answer');
    });
    saver.change(noted('first'));
    await saver.flush();
    expect(last()).toBe('failed');
    saver.change(noted('second'));
    await vi.waitFor(() => expect(last()).toBe('saved'));
    expect(await drafts(ctx)).toMatchObject([{ notes: 'second' }]);
  });

  it('knows its own change again when the answer was lost', async () => {
    const { ctx } = await makeTeam();
    const start = toSavedDraft(await createInvoice(ctx, createInvoiceInput.parse(toDraftInput(empty, 'EUR'))));
    let isLost = true;
    const { saver, states, last } = editorOf(async (request) => {
      const answer = await serverOf(ctx)(request);
      if (!isLost) return answer;
      isLost = false;
      throw new Error('no answer');
    }, start);
    saver.change(noted('first'));
    await saver.flush();
    saver.change(noted('second'));
    await vi.waitFor(() => expect(last()).toBe('saved'));
    expect(states.map(({ kind }) => kind)).not.toContain('stale');
    expect((await getInvoice(ctx, start.id)).notes).toBe('second');
  });

  it('stops where somebody else changed it, and does as the reader chooses', async () => {
    const { ctx } = await makeTeam();
    const start = toSavedDraft(await createInvoice(ctx, createInvoiceInput.parse(toDraftInput(empty, 'EUR'))));
    await updateInvoice(ctx, start.id, { notes: 'theirs' });
    const { saver, states, last } = editorOf(serverOf(ctx), start);
    saver.change(noted('mine'));
    expect(await saver.flush()).toBeNull();
    const stale = states.at(-1);
    expect(stale).toMatchObject({ kind: 'stale', theirs: { fields: { notes: 'theirs' } } });
    saver.change(noted('mine too'));
    await saver.flush();
    expect((await getInvoice(ctx, start.id)).notes).toBe('theirs');
    if (stale?.kind === 'stale') saver.settle(stale.theirs, noted('mine too'));
    await vi.waitFor(() => expect(last()).toBe('saved'));
    expect((await getInvoice(ctx, start.id)).notes).toBe('mine too');
  });

  it('says that it was sent meanwhile', async () => {
    const { ctx } = await makeTeam();
    const start = toSavedDraft(await createInvoice(ctx, createInvoiceInput.parse(toDraftInput(empty, 'EUR'))));
    await updateInvoice(ctx, start.id, { status: 'sent' });
    const { saver, states } = editorOf(serverOf(ctx), start);
    saver.change(noted('too late'));
    await saver.flush();
    expect(states.at(-1)).toMatchObject({ kind: 'stale', theirs: { isLocked: true } });
    expect((await getInvoice(ctx, start.id)).notes).toBeNull();
  });

  it('waits for the name of a client, and is not made for a look at it', async () => {
    const { ctx } = await makeTeam();
    const { saver } = editorOf(serverOf(ctx));
    expect(await saver.flush()).toBeNull();
    saver.change({ ...empty, customerName: ' ' });
    expect(await saver.flush()).toBeNull();
    expect(await drafts(ctx)).toEqual([]);
  });
});

describe('one form sent twice', () => {
  it('is one payment', async () => {
    const { ctx } = await makeTeam();
    const { id } = await createInvoice(ctx, createInvoiceInput.parse(toDraftInput(empty, 'EUR')));
    const { updatedAt: version } = await updateInvoice(ctx, id, { status: 'sent' });
    const pay = () => payUnchanged(ctx, { id, version }, { amount: 10, provider: 'cash' });
    const results = await Promise.allSettled([pay(), pay(), pay()]);
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await getInvoice(ctx, id)).toMatchObject({ paid: 1_000n, status: 'partially_paid' });
  });
});

describe('a deleted draft', () => {
  it('comes back with its number, but not in another team', async () => {
    const [{ ctx }, other] = await Promise.all([makeTeam(), makeTeam()]);
    const { id, number } = await createInvoice(ctx, createInvoiceInput.parse(toDraftInput(empty, 'EUR')));
    await deleteInvoice(ctx, id);
    await expect(restoreDraft(other.ctx, id)).rejects.toMatchObject({ code: 'not_found' });
    await restoreDraft(ctx, id);
    expect(await getInvoice(ctx, id)).toMatchObject({ number, status: 'draft' });
  });
});

describe('what the editor shows', () => {
  const decimal = (decimals: number, max: number) =>
    fc.integer({ min: 0, max }).map((units) => (units / 10 ** decimals).toFixed(decimals));
  const commaOrDot = (text: fc.Arbitrary<string>) =>
    fc.tuple(text, fc.boolean()).map(([number, isComma]) => (isComma ? number.replace('.', ',') : number));
  const line = (decimals: number) =>
    fc.record({
      key: fc.uuid(),
      description: fc.constant('Work'),
      quantity: commaOrDot(fc.integer({ min: 1, max: 999_999 }).map((units) => (units / 10_000).toFixed(4))),
      unitPrice: commaOrDot(decimal(decimals, 1_000_000)),
    });

  it.each([
    ['EUR', 2],
    ['JPY', 0],
    ['KWD', 3],
  ])(
    'is what the server stores, to the last unit of %s',
    async (currency, decimals) => {
      const { ctx } = await makeTeam({ currency });
      const typed = fc.record({
        lines: fc.array(line(decimals), { minLength: 1, maxLength: 5 }),
        discount: commaOrDot(decimal(decimals, 1_000_000)),
        taxRate: commaOrDot(decimal(4, 1_000_000)),
      });
      await fc.assert(
        fc.asyncProperty(typed, async (change) => {
          const fields = { ...empty, ...change };
          const shown = draftAmounts(fields, currency);
          const stored = await createInvoice(ctx, createInvoiceInput.parse(toDraftInput(fields, currency)));
          expect(toSavedDraft(stored).amounts).toEqual(shown);
        }),
        { numRuns: 25 },
      );
    },
    60_000,
  );
});
