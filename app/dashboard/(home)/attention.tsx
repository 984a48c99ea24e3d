import { CircleCheck, CircleX, Clock, type IconNode, MailWarning, ReceiptText, UserX } from 'lucide';
import { getLocale, getTranslations } from 'next-intl/server';
import { formatStart } from '@/components/booking/event-time';
import { AppLink } from '@/components/ui/app-link';
import { Card, CardBody, CardHeader } from '@/components/ui/card';
import { Icon } from '@/components/ui/icon';
import type { Ctx } from '@/lib/infra/ctx';
import { type Badges, failedPaymentsFrom, MAX_BADGE } from '@/lib/modules/reports/badges/service';
import type { AttentionRow } from '@/lib/modules/reports/queries';
import { ATTENTION_EVENTS } from '@/lib/modules/reports/service';
import { readBadges } from '@/lib/web/team-reads';
import { EventActions } from './event-actions';
import { EventLine } from './event-line';
import { readComing } from './read-coming';

const icons = { pending: Clock, no_staff: UserX };

/** What somebody must do something about: coming events by name, the rest by how many. */
export async function Attention({ ctx }: { ctx: Ctx }) {
  const [{ attention: events }, badges, t] = await Promise.all([
    readComing(ctx),
    readBadges(ctx),
    getTranslations('home.attention'),
  ]);
  const counted = countedLines(ctx, badges).filter(({ count }) => count > 0);
  return (
    <Card aria-labelledby="attention">
      <CardHeader id="attention" title={t('title')} />
      {events.length + counted.length === 0 ? (
        <CardBody className="flex items-center gap-2 pt-2 text-muted">
          <Icon of={CircleCheck} className="size-4 text-success" />
          {t('none')}
        </CardBody>
      ) : (
        <ul className="grid p-2">
          {events.map((event) => (
            <Waiting key={`${event.reason}-${event.id}`} event={event} ctx={ctx} />
          ))}
          {counted.map((line) => (
            <CountedLine key={line.kind} {...line} />
          ))}
        </ul>
      )}
    </Card>
  );
}

async function Waiting({ event, ctx }: { event: AttentionRow; ctx: Ctx }) {
  const [t, locale] = await Promise.all([getTranslations('home.attention'), getLocale()]);
  return (
    <EventLine
      event={event}
      when={formatStart(event.starts_at, { locale, timeZone: ctx.team.timezone })}
      actions={<EventActions event={event} ctx={ctx} />}
      note={
        <>
          <span className="inline-flex items-center gap-1.5 align-bottom font-medium text-warning-text">
            <Icon of={icons[event.reason]} className="size-3.5" />
            {t(event.reason)}
          </span>
          {` · ${event.event_type_name}`}
        </>
      }
    />
  );
}

interface Counted {
  kind: 'all_pending' | 'all_no_staff' | 'failed_payments' | 'overdue' | 'failed';
  icon: IconNode;
  count: number;
  /** The list of just these, or the nearest one there is. */
  href: string;
}

/** Events are counted only where there are more than are named. */
function countedLines(ctx: Ctx, badges: Badges): Counted[] {
  const beyond = (count: number) => (count > ATTENTION_EVENTS ? count : 0);
  const payments = `status=failed&type=payment&date_from=${failedPaymentsFrom(ctx)}`;
  return [
    {
      kind: 'all_pending',
      icon: Clock,
      count: beyond(badges.pending),
      href: '/dashboard/events?show=needs_action',
    },
    { kind: 'all_no_staff', icon: UserX, count: beyond(badges.no_staff), href: '/dashboard/events' },
    {
      kind: 'failed_payments',
      icon: CircleX,
      count: badges.failed_payments,
      href: `/dashboard/finance/transactions?${payments}`,
    },
    {
      kind: 'overdue',
      icon: ReceiptText,
      count: badges.overdue,
      href: '/dashboard/finance/invoices?status=overdue',
    },
    { kind: 'failed', icon: MailWarning, count: badges.failed, href: '/dashboard/settings/outbox?show=failed' },
  ];
}

async function CountedLine({ kind, icon, count, href }: Counted) {
  const t = await getTranslations('home.attention');
  return (
    <li>
      <AppLink
        href={href}
        className="flex items-center gap-2 rounded-control px-2 py-2 font-medium transition-colors hover:bg-hover"
      >
        <Icon of={icon} className="size-4 shrink-0 text-warning-text" />
        {count > MAX_BADGE ? t(`many.${kind}`, { count: MAX_BADGE }) : t(kind, { count })}
      </AppLink>
    </li>
  );
}
