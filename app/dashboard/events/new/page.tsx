import { randomUUID } from 'node:crypto';
import { Layers } from 'lucide';
import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import type { KnownClient } from '@/components/booking/client-fields';
import { PageBody, PageHeader } from '@/components/layout/page-header';
import { singleParams } from '@/components/table/list-search';
import { ButtonLink } from '@/components/ui/link';
import { EmptyState } from '@/components/ui/states';
import { dateInZone } from '@/lib/core/time';
import { instantToWall } from '@/lib/core/wall-time';
import { assertAbility, type Ctx } from '@/lib/infra/ctx';
import { getClient } from '@/lib/modules/clients/service';
import { SETTLEMENTS } from '@/lib/modules/events/desk/schema';
import { maySettle } from '@/lib/modules/events/desk/service';
import { ClientMessages } from '@/lib/web/i18n/client-messages';
import { requireCtx } from '@/lib/web/require-ctx';
import { bookingChoices, extraChoices } from '../booking-choices';
import type { BookingDefaults } from '../event-form';
import { knownClients } from '../known-clients';
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
  const words = { locale, free: t('free') };
  const params = singleParams(await searchParams);
  const [choices, extras, client] = await Promise.all([
    bookingChoices(ctx, words),
    extraChoices(ctx, words),
    findKnown(ctx, params.client_id),
  ]);
  return (
    <ClientMessages areas={['events']}>
      <PageHeader title={t('new')} parents={[{ label: t('heading'), href: '/dashboard/events' }]} />
      <PageBody>
        {choices.eventTypes.length > 0 ? (
          <NewEventForm
            choices={choices}
            extras={extras}
            defaults={defaultsOf(ctx, params, client)}
            note={client?.note ?? ''}
            settlements={SETTLEMENTS.filter((settlement) => maySettle(ctx, settlement))}
            formKey={randomUUID()}
          />
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
function defaultsOf(ctx: Ctx, params: Record<string, string>, client: KnownClient | null): BookingDefaults {
  const start = new Date(params.start_time ?? Number.NaN);
  const wall = Number.isNaN(start.getTime()) ? null : instantToWall(start, ctx.team.timezone);
  const time = wall ? { date: wall.slice(0, 10), time: wall.slice(11, 16) } : {};
  return {
    date: dateInZone(ctx.now, ctx.team.timezone),
    ...time,
    ...(client ? clientDefaults(client) : {}),
    ...params,
  };
}

function clientDefaults({ name, email, phone, eventTypeId }: KnownClient): BookingDefaults {
  const usual = eventTypeId === null ? {} : { event_type_id: String(eventTypeId) };
  return { invitee_name: name, invitee_email: email, invitee_phone: phone, ...usual };
}

/** The client the address names; one that is not there, or cannot be booked, fills in nothing. */
async function findKnown(ctx: Ctx, id: string | undefined): Promise<KnownClient | null> {
  if (!id || !/^[1-9]\d{0,8}$/.test(id)) return null;
  const client = await getClient(ctx, Number(id)).catch(() => null);
  const [known] = client ? await knownClients(ctx, [client]) : [];
  return known ?? null;
}
