import { Layers } from 'lucide-react';
import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { PageBody, PageHeader } from '@/components/layout/page-header';
import { singleParams } from '@/components/table/list-search';
import { ButtonLink } from '@/components/ui/link';
import { EmptyState } from '@/components/ui/states';
import { dateInZone } from '@/lib/core/time';
import { instantToWall } from '@/lib/core/wall-time';
import { assertAbility, type Ctx } from '@/lib/infra/ctx';
import { getClient } from '@/lib/modules/clients/service';
import { ClientMessages } from '@/lib/web/i18n/client-messages';
import { requireCtx } from '@/lib/web/require-ctx';
import { bookingChoices } from '../booking-choices';
import type { BookingDefaults } from '../event-form';
import { NewEventForm } from './new-event-form';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('events');
  return { title: t('new') };
}

interface NewEventPageProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function NewEventPage({ searchParams }: NewEventPageProps) {
  const ctx = await requireCtx();
  assertAbility(ctx, 'events:write');
  const [t, locale] = await Promise.all([getTranslations('events'), getLocale()]);
  const [choices, defaults] = await Promise.all([
    bookingChoices(ctx, { locale, free: t('free') }),
    defaultsOf(ctx, singleParams(await searchParams)),
  ]);
  return (
    <ClientMessages areas={['events']}>
      <PageHeader title={t('new')} parents={[{ label: t('heading'), href: '/dashboard/events' }]} />
      <PageBody>
        {choices.eventTypes.length > 0 ? (
          <NewEventForm choices={choices} defaults={defaults} />
        ) : (
          <EmptyState
            icon={Layers}
            title={t('form.no_types_title')}
            description={t('form.no_types_body')}
            action={
              <ButtonLink href="/dashboard/event-types?new=1" variant="primary">
                {t('form.no_types_action')}
              </ButtonLink>
            }
          />
        )}
      </PageBody>
    </ClientMessages>
  );
}

/** The fields the address fills in: its own names, a client by `client_id`, an instant by `start_time`. */
async function defaultsOf(ctx: Ctx, params: Record<string, string>): Promise<BookingDefaults> {
  const start = new Date(params.start_time ?? Number.NaN);
  const wall = Number.isNaN(start.getTime()) ? null : instantToWall(start, ctx.team.timezone);
  const time = wall ? { date: wall.slice(0, 10), time: wall.slice(11, 16) } : {};
  return { date: dateInZone(ctx.now, ctx.team.timezone), ...time, ...(await clientDefaults(ctx, params)), ...params };
}

async function clientDefaults(ctx: Ctx, { client_id }: Record<string, string>): Promise<BookingDefaults> {
  if (!client_id || !/^[1-9]\d{0,8}$/.test(client_id)) return {};
  const client = await getClient(ctx, Number(client_id)).catch(() => null);
  if (!client) return {};
  return { invitee_name: client.name, invitee_email: client.email ?? '', invitee_phone: client.phone ?? '' };
}
