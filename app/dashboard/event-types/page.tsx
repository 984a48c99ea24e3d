import { Layers, Plus } from 'lucide-react';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Forbidden } from '@/components/layout/forbidden';
import { PageBody, PageHeader } from '@/components/layout/page-header';
import { Card } from '@/components/ui/card';
import { ButtonLink } from '@/components/ui/link';
import { EmptyState } from '@/components/ui/states';
import { EVENT_TYPE_KINDS } from '@/lib/modules/event-types/schema';
import { listEventTypes } from '@/lib/modules/event-types/service';
import { listStaff } from '@/lib/modules/staff/service';
import { requireCtx } from '@/lib/web/require-ctx';
import { EventTypeItem } from './event-type-item';
import { TemplateCards } from './template-cards';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('event_types'))('title') };
}

export default async function EventTypesPage() {
  const ctx = await requireCtx();
  const t = await getTranslations('event_types');
  const { abilities, role } = ctx.actor;
  if (!abilities.has('event-types:read')) return <Forbidden title={t('title')} role={role} />;
  const [eventTypes, staff] = await Promise.all([listEventTypes(ctx), listStaff(ctx)]);
  const staffNames = new Map(staff.map(({ id, name }) => [id, name]));
  const canWrite = abilities.has('event-types:write');
  const add = canWrite ? (
    <ButtonLink href="/dashboard/event-types/new">
      <Plus aria-hidden />
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
  const groups = EVENT_TYPE_KINDS.map((kind) => ({ kind, members: eventTypes.filter((one) => one.kind === kind) }));
  return (
    <>
      <PageHeader title={t('title')} description={t('description')} actions={add} />
      <PageBody>
        {groups
          .filter(({ members }) => members.length > 0)
          .map(({ kind, members }) => (
            <Card key={kind} aria-labelledby={`kind-${kind}`}>
              <h2 id={`kind-${kind}`} className="flex items-baseline gap-2 px-4 py-3 font-semibold">
                {t(`kinds.${kind}`)}
                <span className="text-sm font-normal text-muted">{t(`kind_notes.${kind}`)}</span>
              </h2>
              <ul>
                {members.map((eventType) => (
                  <EventTypeItem key={eventType.id} {...{ eventType, staffNames, canWrite }} />
                ))}
              </ul>
            </Card>
          ))}
      </PageBody>
    </>
  );
}
