import { CalendarOff } from 'lucide';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { StrandedCard } from '@/app/dashboard/availability/stranded-card';
import { CatalogForbidden } from '@/components/catalog/catalog-forbidden';
import { CatalogRemoval } from '@/components/catalog/catalog-removal';
import { CatalogSheet } from '@/components/catalog/catalog-sheet';
import { Icon } from '@/components/ui/icon';
import { ButtonLink } from '@/components/ui/link';
import type { Ctx } from '@/lib/infra/ctx';
import { listStranded } from '@/lib/modules/availability/stranded/service';
import type { StaffRow } from '@/lib/modules/staff/queries';
import { getStaff } from '@/lib/modules/staff/service';
import { staffUsage } from '@/lib/modules/staff/usage/service';
import { ClientMessages } from '@/lib/web/i18n/client-messages';
import { orNotFound, toRouteId } from '@/lib/web/or-not-found';
import { requireCtx } from '@/lib/web/require-ctx';
import { removeStaff, saveOwnStaff, saveStaff, switchStaff } from '../../actions';
import { PATH } from '../../path';
import { readStaffChoices } from '../../staff-choices';
import { OwnStaffForm, StaffForm } from '../../staff-form';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('staff'))('title') };
}

interface StaffPageProps {
  params: Promise<{ id: string }>;
}

export default async function StaffPage({ params }: StaffPageProps) {
  const ctx = await requireCtx();
  const t = await getTranslations('staff');
  const { abilities, role, staffId } = ctx.actor;
  const staff = await orNotFound(getStaff(ctx, toRouteId((await params).id)));
  const isOthers = role === 'staff' && staff.id !== staffId;
  if (isOthers || !abilities.has('staff:write')) {
    return <CatalogForbidden path={PATH} title={staff.name} role={role} />;
  }
  const stranded = await listStranded(ctx, { staffId: staff.id });
  return (
    <ClientMessages areas={['staff', 'table', 'availability', 'events']}>
      <CatalogSheet path={PATH} title={staff.name} description={t(role === 'staff' ? 'own_note' : 'edit_note')}>
        <ButtonLink href="/dashboard/availability/time-off" className="justify-self-start">
          <Icon of={CalendarOff} />
          {t('time_off')}
        </ButtonLink>
        {stranded.length > 0 ? (
          <div className="grid gap-2">
            <StrandedCard ctx={ctx} stranded={stranded} />
            <p className="text-sm text-muted">{t('reassign_note')}</p>
          </div>
        ) : null}
        <Editor ctx={ctx} staff={staff} />
      </CatalogSheet>
    </ClientMessages>
  );
}

async function Editor({ ctx, staff }: { ctx: Ctx; staff: StaffRow }) {
  const { id, name, isActive } = staff;
  const t = await getTranslations('staff');
  const [choices, usage] = await Promise.all([readStaffChoices(ctx, staff.userId), staffUsage(ctx, id)]);
  if (ctx.actor.role === 'staff') {
    return <OwnStaffForm action={saveOwnStaff.bind(null, id)} staff={staff} hours={choices.hours} />;
  }
  const uses = [
    ...usage.eventTypes.map((one) => t('in_use.event_type', { name: one.name })),
    ...(usage.events > 0 ? [t('in_use.events', { count: usage.events })] : []),
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
