import { dateTimeFormat } from '@/lib/core/formats';
import { labelOfZone } from '@/lib/core/time-zones';

/** What may stand in braces in a subject or a text, as in `{event_name}`. */
export const MESSAGE_VARIABLES = [
  'event_name',
  'event_date',
  'event_time',
  'invitee_name',
  'invitee_email',
  'host_name',
  'location',
  'cancel_link',
  'reschedule_link',
  'questions_and_answers',
] as const;
export type MessageVariable = (typeof MESSAGE_VARIABLES)[number];
export type MessageValues = Readonly<Record<MessageVariable, string>>;

export interface RenderedMessage {
  text: string;
  /** Names in braces that are no variable, each once, as they were written; they stay in the text. */
  unknown: string[];
}

/** Text of one line in braces, short enough to be meant as a name. */
const IN_BRACES = /\{([^{}\n]{1,40})\}/g;

/**
 * A subject or text with its variables filled in. What stands for a variable is never searched for variables itself, so a
 * client whose name has braces changes nothing. The answer is plain text: whoever sends it as HTML escapes it as a whole.
 */
export function renderMessage(template: string, values: MessageValues): RenderedMessage {
  const unknown = new Set<string>();
  const text = template.replace(IN_BRACES, (written, name: string) => {
    if (isVariable(name)) return values[name];
    unknown.add(written);
    return written;
  });
  return { text, unknown: [...unknown] };
}

/** What messages can say about an event. */
export interface MessageFacts {
  eventName: string;
  startsAt: Date;
  inviteeName: string;
  inviteeEmail: string;
  hostNames: readonly string[];
  /** Address or link; empty when there is none. */
  place: string;
  answers: readonly { label: string; answer: string }[];
  cancelLink: string;
  rescheduleLink: string;
}

/** Who reads a message: a BCP 47 tag, the zone of their clock, and the zone of the business. */
export interface MessageReader {
  locale: string;
  timeZone: string;
  teamZone: string;
}

/** The variables of an event as one reader writes them; a clock other than the business's is named. */
export function messageValues(facts: MessageFacts, { locale, timeZone, teamZone }: MessageReader): MessageValues {
  const { startsAt, hostNames, answers } = facts;
  const time = dateTimeFormat(locale, { timeZone, timeStyle: 'short' }).format(startsAt);
  return {
    event_name: facts.eventName,
    event_date: dateTimeFormat(locale, { timeZone, dateStyle: 'full' }).format(startsAt),
    event_time: timeZone === teamZone ? time : `${time} (${labelOfZone(timeZone, startsAt)})`,
    invitee_name: facts.inviteeName,
    invitee_email: facts.inviteeEmail,
    host_name: new Intl.ListFormat(locale, { type: 'conjunction' }).format(hostNames),
    location: facts.place,
    cancel_link: facts.cancelLink,
    reschedule_link: facts.rescheduleLink,
    questions_and_answers: answers.map(({ label, answer }) => `${label}: ${answer}`).join('\n'),
  };
}

export interface SmsLength {
  /** Unicode code points. */
  characters: number;
  encoding: 'gsm' | 'unicode';
  /** How many messages it is billed as; none for no text. */
  segments: number;
}

/** The default alphabet of GSM 03.38; each takes one place. */
const GSM_BASIC = new Set(
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
);
/** Its extension table; each takes two, because an escape comes first. */
const GSM_EXTENDED = new Set('\f^{}\\[~]|€');

const PLACES = { gsm: { single: 160, joined: 153 }, unicode: { single: 70, joined: 67 } } as const;

/**
 * How long a text is as SMS. In the alphabet of GSM 03.38 one message holds 160 places and each of several joined ones 153; with
 * any other character all of it is sent as UCS-2 with 70 and 67. A character that takes two places is not split.
 */
export function smsLength(text: string): SmsLength {
  const characters = [...text];
  const encoding = characters.every((one) => GSM_BASIC.has(one) || GSM_EXTENDED.has(one)) ? 'gsm' : 'unicode';
  const costs = characters.map((one) => (encoding === 'unicode' ? one.length : GSM_EXTENDED.has(one) ? 2 : 1));
  return { characters: characters.length, encoding, segments: segmentsOf(costs, PLACES[encoding]) };
}

function segmentsOf(costs: readonly number[], { single, joined }: { single: number; joined: number }): number {
  const total = costs.reduce((sum, cost) => sum + cost, 0);
  if (total <= single) return total === 0 ? 0 : 1;
  let segments = 1;
  let used = 0;
  for (const cost of costs) {
    if (used + cost > joined) {
      segments += 1;
      used = 0;
    }
    used += cost;
  }
  return segments;
}

function isVariable(name: string): name is MessageVariable {
  return (MESSAGE_VARIABLES as readonly string[]).includes(name);
}
