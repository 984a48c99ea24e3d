import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { CatalogForbidden } from '@/components/catalog/catalog-forbidden';
import { CatalogSheet } from '@/components/catalog/catalog-sheet';
import { requireCtx } from '@/lib/web/require-ctx';
import { readStaffRoster } from '@/lib/web/team-reads';
import { addStaff } from '../../actions';
import { PATH } from '../../path';
import { toStaffChoices } from '../../staff-choices';
import { StaffForm } from '../../staff-form';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('staff'))('new') };
}

export default async function NewStaffPage() {
  const ctx = await requireCtx();
  const t = await getTranslations('staff');
  const { abilities, role } = ctx.actor;
  if (role === 'staff' || !abilities.has('staff:write')) {
    return <CatalogForbidden path={PATH} title={t('new')} role={role} />;
  }
  return (
    <CatalogSheet path={PATH} title={t('new')}>
      <StaffForm action={addStaff} {...toStaffChoices(ctx, await readStaffRoster(ctx), null)} />
    </CatalogSheet>
  );
}
