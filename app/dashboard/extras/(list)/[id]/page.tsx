import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { CatalogForbidden } from '@/components/catalog/catalog-forbidden';
import { CatalogRemoval } from '@/components/catalog/catalog-removal';
import { CatalogSheet } from '@/components/catalog/catalog-sheet';
import { getExtra } from '@/lib/modules/extras/service';
import { extraUsage } from '@/lib/modules/extras/usage/service';
import { orNotFound, toRouteId } from '@/lib/web/or-not-found';
import { requireCtx } from '@/lib/web/require-ctx';
import { readEventTypes } from '@/lib/web/team-reads';
import { removeExtra, saveExtra, switchExtra } from '../../actions';
import { ExtraForm } from '../../extra-form';
import { PATH } from '../../path';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('extras'))('title') };
}

interface ExtraPageProps {
  params: Promise<{ id: string }>;
}

export default async function ExtraPage({ params }: ExtraPageProps) {
  const ctx = await requireCtx();
  const t = await getTranslations('extras');
  const { abilities, role } = ctx.actor;
  if (!abilities.has('extras:write')) return <CatalogForbidden path={PATH} title={t('title')} role={role} />;
  const extra = await orNotFound(getExtra(ctx, toRouteId((await params).id)));
  const [eventTypes, usage] = await Promise.all([readEventTypes(ctx), extraUsage(ctx, extra.id)]);
  const { id, name, isActive } = extra;
  const uses = [
    ...usage.eventTypes.map((one) => t('in_use.event_type', { name: one.name })),
    ...(usage.events > 0 ? [t('in_use.events', { count: usage.events })] : []),
  ];
  return (
    <CatalogSheet path={PATH} title={name}>
      <ExtraForm
        action={saveExtra.bind(null, id)}
        extra={extra}
        currency={extra.currency}
        eventTypes={eventTypes.map((one) => ({ id: one.id, name: one.name }))}
      />
      <CatalogRemoval
        area="extras"
        path={PATH}
        item={{ name, isActive }}
        uses={uses}
        remove={removeExtra.bind(null, id)}
        activate={switchExtra.bind(null, id)}
      />
    </CatalogSheet>
  );
}
