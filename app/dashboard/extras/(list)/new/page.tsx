import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { CatalogForbidden } from '@/components/catalog/catalog-forbidden';
import { CatalogSheet } from '@/components/catalog/catalog-sheet';
import { requireCtx } from '@/lib/web/require-ctx';
import { readEventTypes } from '@/lib/web/team-reads';
import { addExtra } from '../../actions';
import { ExtraForm } from '../../extra-form';
import { PATH } from '../../path';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('extras'))('new') };
}

export default async function NewExtraPage() {
  const ctx = await requireCtx();
  const t = await getTranslations('extras');
  const { abilities, role } = ctx.actor;
  if (!abilities.has('extras:write')) return <CatalogForbidden path={PATH} title={t('new')} role={role} />;
  const eventTypes = (await readEventTypes(ctx)).map(({ id, name }) => ({ id, name }));
  return (
    <CatalogSheet path={PATH} title={t('new')}>
      <ExtraForm action={addExtra} currency={ctx.team.currency} eventTypes={eventTypes} />
    </CatalogSheet>
  );
}
