import { Layers, Plus } from 'lucide';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import type { ComponentProps } from 'react';
import { Forbidden } from '@/components/layout/forbidden';
import { PageBody, PageHeader } from '@/components/layout/page-header';
import { Card } from '@/components/ui/card';
import { Icon } from '@/components/ui/icon';
import { ButtonLink } from '@/components/ui/link';
import { EmptyState } from '@/components/ui/states';
import type { Ctx } from '@/lib/infra/ctx';
import { nextFreeTimes } from '@/lib/modules/event-types/next-free/service';
import type { EventTypeRow } from '@/lib/modules/event-types/queries';
import { EVENT_TYPE_KINDS } from '@/lib/modules/event-types/schema';
import { ClientMessages } from '@/lib/web/i18n/client-messages';
import { requireCtx } from '@/lib/web/require-ctx';
import { readEventTypes, readStaff } from '@/lib/web/team-reads';
import { EventTypeItem } from '../event-type-item';
import { EventTypeMenu } from '../event-type-menu';
import { NextFree } from '../next-free';
import { TemplateCards } from '../template-cards';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('event_types'))('title') };
}

export default async function EventTypesPage() {
  const ctx = await requireCtx();
  const t = await getTranslations('event_types');
  const { abilities, role } = ctx.actor;
  if (!abilities.has('event-types:read')) return <Forbidden title={t('title')} role={role} />;
  const [eventTypes, staff] = await Promise.all([readEventTypes(ctx), readStaff(ctx)]);
  const staffNames = new Map(staff.map(({ id, name }) => [id, name]));
  const canWrite = abilities.has('event-types:write');
  const add = canWrite ? (
    <ButtonLink href="/dashboard/event-types/new">
      <Icon of={Plus} />
      {t('new')}
    </ButtonLink>
  ) : undefined;
  if (eventTypes.length === 0) {
    return (
      <>
        <PageHeader title={t('title')} />
        <EmptyState
          icon={Layers}
          title={t('empty.title')}
          description={t('empty.body')}
          action={add}
          className="pb-6"
        />
        {canWrite ? <TemplateCards currency={ctx.team.currency} /> : null}
      </>
    );
  }
  const active = eventTypes.filter(({ isActive }) => isActive).map(({ id }) => id);
  const nextFree = nextFreeTimes(ctx, active);
  // Each row waits for it on its own; until one does, a refusal is nobody's.
  nextFree.catch(() => {});
  return (
    <ClientMessages areas={['event_types']}>
      <PageHeader title={t('title')} description={t('description')} actions={add} />
      <PageBody>
        {EVENT_TYPE_KINDS.map((kind) => (
          <KindCard key={kind} {...{ ctx, kind, staffNames, nextFree, canWrite }} eventTypes={eventTypes} />
        ))}
      </PageBody>
    </ClientMessages>
  );
}

interface KindCardProps {
  ctx: Ctx;
  kind: EventTypeRow['kind'];
  /** Of all kinds. */
  eventTypes: readonly EventTypeRow[];
  staffNames: ReadonlyMap<number, string>;
  nextFree: Promise<Map<number, Date | null>>;
  canWrite: boolean;
}

/** Those of one kind in their order; nothing where there are none. */
async function KindCard({ ctx, kind, eventTypes, staffNames, nextFree, canWrite }: KindCardProps) {
  const t = await getTranslations('event_types');
  const members = eventTypes.filter((one) => one.kind === kind);
  if (members.length === 0) return null;
  return (
    <Card aria-labelledby={`kind-${kind}`}>
      <div className="flex flex-wrap items-baseline gap-x-2 px-4 py-3">
        <h2 id={`kind-${kind}`} className="font-semibold">
          {t(`kinds.${kind}`)}
        </h2>
        <p className="text-sm text-muted">{t(`kind_notes.${kind}`)}</p>
      </div>
      <ul>
        {members.map((eventType, place) => (
          <EventTypeItem
            key={eventType.id}
            eventType={eventType}
            staffNames={staffNames}
            nextFree={
              <NextFree eventTypeId={eventType.id} times={nextFree} timeZone={ctx.team.timezone} canWrite={canWrite} />
            }
            menu={
              canWrite ? (
                <EventTypeMenu id={eventType.id} name={eventType.name} place={placeOf(place, members.length)} />
              ) : null
            }
          />
        ))}
      </ul>
    </Card>
  );
}

function placeOf(place: number, count: number): ComponentProps<typeof EventTypeMenu>['place'] {
  if (count === 1) return 'only';
  if (place === 0) return 'first';
  return place === count - 1 ? 'last' : 'middle';
}
