import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Forbidden } from '@/components/layout/forbidden';
import { PageBody, PageHeader } from '@/components/layout/page-header';
import { Card, CardBody } from '@/components/ui/card';
import { getRemovalFacts } from '@/lib/modules/members/removal/service';
import { orNotFound, toRouteId } from '@/lib/web/or-not-found';
import { requireCtx } from '@/lib/web/require-ctx';
import { RemovalFactList } from './removal-facts';
import { RemovalForm } from './removal-form';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('members'))('remove') };
}

interface RemovePageProps {
  params: Promise<{ id: string }>;
}

/** Says what ends, what stays and what can move before a membership is ended. */
export default async function RemovePage({ params }: RemovePageProps) {
  const ctx = await requireCtx();
  const [t, settings] = await Promise.all([getTranslations('members'), getTranslations('settings')]);
  const { role, abilities, userId } = ctx.actor;
  if (!abilities.has('team:write')) return <Forbidden title={t('remove')} role={role} />;
  const facts = await orNotFound(getRemovalFacts(ctx, toRouteId((await params).id)));
  const isSelf = facts.member.userId === userId;
  return (
    <>
      <PageHeader
        title={isSelf ? t('removal.leave_title') : t('remove_named', { name: facts.member.name })}
        parents={[
          { label: settings('title'), href: '/dashboard/settings/profile' },
          { label: t('heading'), href: '/dashboard/settings/members' },
        ]}
      />
      <PageBody className="max-w-2xl">
        <Card>
          <CardBody className="grid gap-6">
            <RemovalFactList facts={facts} timeZone={ctx.team.timezone} />
            <RemovalForm facts={facts} isSelf={isSelf} team={ctx.team.name} />
          </CardBody>
        </Card>
      </PageBody>
    </>
  );
}
