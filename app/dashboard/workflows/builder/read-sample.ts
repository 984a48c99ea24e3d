import 'server-only';
import { getLocale, getTranslations } from 'next-intl/server';
import { formatStart } from '@/components/booking/event-time';
import type { Ctx } from '@/lib/infra/ctx';
import { findNextEvent } from '@/lib/modules/workflows/planning/service';
import { exampleFacts, nameWithAddress, toFacts, valuesByReader } from '../event-message';
import type { Sample } from './sample';

/** What previews are filled from: the next event that the workflow could be about, or a made-up one where there is none. */
export async function readSample(ctx: Ctx, eventTypeId: number | null): Promise<Sample> {
  const [t, locale, event] = await Promise.all([
    getTranslations('workflows'),
    getLocale(),
    findNextEvent(ctx, eventTypeId),
  ]);
  const facts = event ? toFacts(event, t) : exampleFacts(ctx, t);
  const when = formatStart(facts.startsAt, { locale, timeZone: ctx.team.timezone });
  const hosts = event?.hosts ?? [{ name: t('sample.host_name'), email: 'ana@example.com' }];
  const phone = event ? event.invitee_phone : '+34 600 000 000';
  return {
    eventTypeId,
    label: event ? `${facts.inviteeName}, ${facts.eventName}, ${when}` : null,
    values: valuesByReader(facts, ctx, event?.invitee_timezone ?? null),
    to: {
      client: nameWithAddress({ name: facts.inviteeName, address: facts.inviteeEmail }),
      phone: phone ? nameWithAddress({ name: facts.inviteeName, address: phone }) : '',
      host: hosts.map(({ name, email }) => nameWithAddress({ name, address: email })).join(', '),
    },
  };
}
