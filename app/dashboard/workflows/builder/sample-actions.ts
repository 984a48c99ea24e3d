'use server';

import { after } from 'next/server';
import { getTranslations } from 'next-intl/server';
import { id as idField, nullable } from '@/lib/core/fields';
import type { FormState } from '@/lib/core/form-state';
import { assertAbility } from '@/lib/infra/ctx';
import { deliverMail } from '@/lib/modules/mail/sending/service';
import { isMailConfigured } from '@/lib/modules/mail/service';
import { renderMessage } from '@/lib/modules/workflows/messages/rules';
import { type TestMessage, testMessage } from '@/lib/modules/workflows/testing/schema';
import { mailTest } from '@/lib/modules/workflows/testing/service';
import { attempt } from '@/lib/web/form-action';
import { readSample } from './read-sample';
import type { Sample } from './sample';

const target = nullable(idField).transform((id) => id ?? null);

/** What previews are filled from once another event type is chosen; null means all of them. */
export async function sampleFor(eventTypeId: number | null): Promise<FormState & { sample?: Sample }> {
  let sample: Sample | undefined;
  const state = await attempt(async (ctx) => {
    assertAbility(ctx, 'workflows:write');
    sample = await readSample(ctx, target.parse(eventTypeId));
    return { ok: true };
  });
  return sample ? { ...state, sample } : state;
}

/** Mails a step's message to the reader, filled in as its preview is, and says where it went. */
export async function sendStepTest(message: TestMessage, eventTypeId: number | null): Promise<FormState> {
  return attempt(async (ctx) => {
    assertAbility(ctx, 'workflows:write');
    const t = await getTranslations('workflows');
    const given = testMessage.safeParse(message);
    if (!given.success) return { message: t('test.empty') };
    const { type, subject, body } = given.data;
    const { values } = await readSample(ctx, target.parse(eventTypeId));
    const filled = values[type === 'email_host' ? 'host' : 'client'];
    const title = renderMessage(subject ?? '', filled).text.trim() || t('preview.no_subject');
    const text = renderMessage(body, filled).text;
    const { to } = await mailTest(ctx, { subject: t('test.subject', { subject: title }), text });
    if (!isMailConfigured()) return { ok: true, message: t('test.kept', { to }) };
    after(() => deliverMail());
    return { ok: true, message: t('test.sent', { to }) };
  });
}
