import { getLocale, getTranslations } from 'next-intl/server';
import type { Ctx } from '@/lib/infra/ctx';
import type { BriefEventRow } from '@/lib/modules/reports/queries';
import { eventLabel, rowTarget } from '../events/event-view';
import { RowActions } from './row-actions';

/** The actions of an event in a line of the start page. */
export async function EventActions({ event, ctx }: { event: BriefEventRow; ctx: Ctx }) {
  const [t, locale] = await Promise.all([getTranslations('table'), getLocale()]);
  const target = rowTarget(event, { locale, timeZone: ctx.team.timezone, now: ctx.now });
  return (
    <RowActions
      event={target}
      rights={ctx.actor.abilities.has('events:write') ? 'write' : 'read'}
      label={t('actions_for', { name: eventLabel(target) })}
      contact={{ email: event.invitee_email, phone: event.invitee_phone }}
    />
  );
}
