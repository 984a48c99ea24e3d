import { IdCard } from 'lucide';
import { getLocale, getTranslations } from 'next-intl/server';
import { type ReactNode, Suspense } from 'react';
import { CatalogFrame, CatalogLoading } from '@/components/catalog/catalog-frame';
import { Forbidden } from '@/components/layout/forbidden';
import type { Ctx } from '@/lib/infra/ctx';
import { ClientMessages } from '@/lib/web/i18n/client-messages';
import { requireCtx } from '@/lib/web/require-ctx';
import { readStaffRoster } from '@/lib/web/team-reads';
import { PATH } from '../path';
import { StaffTable } from '../staff-table';
import { type StaffRowView, toStaffRow } from '../staff-view';

export default function StaffLayout({ children }: { children: ReactNode }) {
  return (
    <ClientMessages areas={['staff', 'table']}>
      <Suspense fallback={<CatalogLoading area="staff" />}>
        <StaffRoom />
      </Suspense>
      {children}
    </ClientMessages>
  );
}

async function StaffRoom() {
  const ctx = await requireCtx();
  const [t, locale] = await Promise.all([getTranslations('staff'), getLocale()]);
  const { abilities, role } = ctx.actor;
  if (!abilities.has('staff:read')) return <Forbidden title={t('title')} role={role} />;
  const rows = await readRows(ctx, locale);
  const isManaging = role !== 'staff' && abilities.has('staff:write');
  return (
    <CatalogFrame
      area="staff"
      path={PATH}
      icon={IdCard}
      rights={isManaging ? 'write' : 'read'}
      count={rows.length}
      list={<StaffTable rows={rows} rights={isManaging ? 'write' : 'own'} />}
    />
  );
}

async function readRows(ctx: Ctx, locale: string): Promise<StaffRowView[]> {
  const { staff, eventTypes, schedules, members } = await readStaffRoster(ctx);
  const { role, staffId } = ctx.actor;
  const context = {
    locale,
    serviceNames: new Map(eventTypes.map(({ id, name }) => [id, name])),
    scheduleNames: new Map(schedules.map(({ id, name }) => [id, name])),
    members: new Map(members.map((member) => [member.id, member])),
    isOpen: (id: number) => role !== 'staff' || id === staffId,
  };
  return staff.map((one) => toStaffRow(one, context));
}
