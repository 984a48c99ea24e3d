import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { CatalogForbidden } from '@/components/catalog/catalog-forbidden';
import { CatalogSheet } from '@/components/catalog/catalog-sheet';
import { requireCtx } from '@/lib/web/require-ctx';
import { readEventTypes } from '@/lib/web/team-reads';
import { addLocation } from '../../actions';
import { LocationForm } from '../../location-form';
import { PATH } from '../../path';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('locations'))('new') };
}

export default async function NewLocationPage() {
  const ctx = await requireCtx();
  const t = await getTranslations('locations');
  const { abilities, role } = ctx.actor;
  if (!abilities.has('locations:write')) return <CatalogForbidden path={PATH} title={t('new')} role={role} />;
  const eventTypes = await readEventTypes(ctx);
  return (
    <CatalogSheet path={PATH} title={t('new')}>
      <LocationForm action={addLocation} teamZone={ctx.team.timezone} now={ctx.now} eventTypes={eventTypes} />
    </CatalogSheet>
  );
}
