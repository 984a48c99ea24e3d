import { dateInZone } from '@/lib/core/time';
import type { Ctx } from '@/lib/infra/ctx';
import { type MailState, mailState } from '@/lib/modules/mail/rules';
import { isMailConfigured } from '@/lib/modules/mail/service';
import { selectTimeline, type TimelineMail, type TimelineRow } from './queries';

const LINES = 20;
/** A page is reached over all lines before it. */
const MAX_PAGE = 1_000;

export type MailLine = TimelineMail & { state: MailState };
export type TimelineLine = Omit<TimelineRow, 'mail'> & { mail: MailLine | null };

export interface TimelinePage {
  rows: TimelineLine[];
  page: number;
  /** Whether older lines follow. */
  hasMore: boolean;
}

/**
 * A page of everything that happened with a client, newest first. Staff see their own events only.
 * @param client one that {@link getClient} returned @param asked from 1; beyond what is read, the last page that is
 */
export async function getTimeline(ctx: Ctx, client: { id: number }, asked: number): Promise<TimelinePage> {
  const page = Math.min(asked, MAX_PAGE);
  const today = dateInZone(ctx.now, ctx.team.timezone);
  const part = { clientId: client.id, offset: (page - 1) * LINES, limit: LINES + 1, today };
  const rows = await selectTimeline(ctx, part);
  return { rows: rows.slice(0, LINES).map(toLine), page, hasMore: rows.length > LINES };
}

function toLine({ mail, ...row }: TimelineRow): TimelineLine {
  return { ...row, mail: mail && { ...mail, state: mailState(mail, isMailConfigured()) } };
}
