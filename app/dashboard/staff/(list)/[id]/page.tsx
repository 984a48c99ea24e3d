import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { StrandedCard, strandedPageOf } from '@/app/dashboard/availability/stranded-card';
import { CatalogForbidden } from '@/components/catalog/catalog-forbidden';
import { CatalogRemoval } from '@/components/catalog/catalog-removal';
import { CatalogSheet } from '@/components/catalog/catalog-sheet';
import type { Ctx } from '@/lib/infra/ctx';
import { pageStranded } from '@/lib/modules/availability/stranded/service';
import type { Roster, RosterEntry } from '@/lib/modules/staff/roster/service';
import { ClientMessages } from '@/lib/web/i18n/client-messages';
import { toRouteId } from '@/lib/web/or-not-found';
import { requireCtx } from '@/lib/web/require-ctx';
import { readStaffRoster } from '@/lib/web/team-reads';
import { removeStaff, saveOwnStaff, saveStaff, switchStaff } from '../../actions';
import { PATH } from '../../path';
import { toStaffChoices } from '../../staff-choices';
import { OwnStaffForm, StaffForm } from '../../staff-form';
import { StaffTimeOff } from '../../staff-time-off';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('staff'))('title') };
}

interface StaffPageProps {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function StaffPage({ params, searchParams }: StaffPageProps) {
  const ctx = await requireCtx();
  const t = await getTranslations('staff');
  const { abilities, role, staffId } = ctx.actor;
  const id = toRouteId((await params).id);
  const roster = await readStaffRoster(ctx);
  const staff = roster.staff.find((one) => one.id === id) ?? notFound();
  const isOthers = role === 'staff' && staff.id !== staffId;
  if (isOthers || !abilities.has('staff:write')) {
    return <CatalogForbidden path={PATH} title={staff.name} role={role} />;
  }
  const stranded = await pageStranded(ctx, strandedPageOf(await searchParams), { staffId: id });
  return (
    <ClientMessages areas={['staff', 'table', 'availability', 'events']}>
      <CatalogSheet path={PATH} title={staff.name} description={t(role === 'staff' ? 'own_note' : 'edit_note')}>
        <StaffTimeOff ctx={ctx} staff={staff} rows={staff.timeOff ?? []} />
        <StrandedCard ctx={ctx} stranded={stranded} path={`${PATH}/${id}`} />
        <Editor ctx={ctx} staff={staff} roster={roster} />
      </CatalogSheet>
    </ClientMessages>
  );
}

interface EditorProps {
  ctx: Ctx;
  staff: RosterEntry;
  roster: Roster;
}

async function Editor({ ctx, staff, roster }: EditorProps) {
  const { id, name, isActive, comingEvents } = staff;
  const t = await getTranslations('staff');
  const choices = toStaffChoices(ctx, roster, staff.userId);
  if (ctx.actor.role === 'staff') {
    return <OwnStaffForm action={saveOwnStaff.bind(null, id)} staff={staff} hours={choices.hours} />;
  }
  const uses = [
    ...servicesOf(staff, roster).map((service) => t('in_use.event_type', { name: service })),
    ...(comingEvents ? [t('in_use.events', { count: comingEvents })] : []),
  ];
  return (
    <>
      <StaffForm action={saveStaff.bind(null, id)} staff={staff} {...choices} />
      <CatalogRemoval
        area="staff"
        path={PATH}
        item={{ name, isActive }}
        uses={uses}
        remove={removeStaff.bind(null, id)}
        activate={switchStaff.bind(null, id)}
      />
    </>
  );
}

/** By name. */
function servicesOf({ eventTypes }: RosterEntry, roster: Roster): string[] {
  const offered = new Set(eventTypes.map(({ eventTypeId }) => eventTypeId));
  const names = roster.eventTypes.filter(({ id }) => offered.has(id)).map(({ name }) => name);
  return names.toSorted((a, b) => a.localeCompare(b));
}
