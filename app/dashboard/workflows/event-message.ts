import { MINUTE_MS } from '@/lib/core/time';
import type { Ctx } from '@/lib/infra/ctx';
import { type MessageFacts, type MessageValues, messageValues } from '@/lib/modules/workflows/messages/rules';
import type { PlanningRow } from '@/lib/modules/workflows/planning/queries';
import type { Recipient } from '@/lib/modules/workflows/planning/rules';
import type { WorkflowWords } from './workflow-words';

/** An event as messages speak of it. Its links are made when a message is sent, so here they are only named. */
export function toFacts(event: PlanningRow, t: WorkflowWords): MessageFacts {
  const address = [event.location_name, event.location_address, event.location_city].filter(Boolean).join(', ');
  return {
    eventName: event.event_type_name,
    startsAt: event.starts_at,
    inviteeName: event.invitee_name,
    inviteeEmail: event.invitee_email,
    hostNames: event.hosts.map(({ name }) => name),
    place: event.meeting_url ?? address,
    answers: event.answers,
    ...namedLinks(t),
  };
}

/** A made-up event of tomorrow, for teams that have none coming up. */
export function exampleFacts({ now }: Ctx, t: WorkflowWords): MessageFacts {
  return {
    eventName: t('sample.event_name'),
    startsAt: new Date(Math.ceil(now.getTime() / EXAMPLE_STEP_MS) * EXAMPLE_STEP_MS + DAY_MINUTES * MINUTE_MS),
    inviteeName: t('sample.invitee_name'),
    inviteeEmail: 'nora@example.com',
    hostNames: [t('sample.host_name')],
    place: t('sample.location'),
    answers: [{ label: t('sample.question'), answer: t('sample.answer') }],
    ...namedLinks(t),
  };
}

/** What messages to the client and to the hosts say: each reads their own clock, in the language of the business. */
export function valuesByReader(
  facts: MessageFacts,
  { team }: Ctx,
  clientZone: string | null,
): Record<'client' | 'host', MessageValues> {
  const reader = { locale: team.locale, teamZone: team.timezone };
  return {
    client: messageValues(facts, { ...reader, timeZone: clientZone ?? team.timezone }),
    host: messageValues(facts, { ...reader, timeZone: team.timezone }),
  };
}

/** `Nora Vidal <nora@example.com>`, or with a phone number; the name alone where there is no address. */
export function nameWithAddress({ name, address }: Recipient): string {
  if (!address) return name;
  return address.includes('@') ? `${name} <${address}>` : `${name}, ${address}`;
}

const DAY_MINUTES = 24 * 60;
const EXAMPLE_STEP_MS = 30 * MINUTE_MS;

function namedLinks(t: WorkflowWords) {
  return { cancelLink: t('sample.cancel_link'), rescheduleLink: t('sample.reschedule_link') };
}
