import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Forbidden } from '@/components/layout/forbidden';
import { Card, CardBody, CardHeader } from '@/components/ui/card';
import { isMailConfigured } from '@/lib/modules/mail/service';
import { listInvitations } from '@/lib/modules/members/invitations/service';
import { grantableRoles } from '@/lib/modules/members/rules';
import { listMembers } from '@/lib/modules/members/service';
import { ClientMessages } from '@/lib/web/i18n/client-messages';
import { requireCtx } from '@/lib/web/require-ctx';
import { SettingsFrame } from '../../settings-frame';
import { InviteForm } from '../invite-form';
import { MemberItem } from '../member-item';
import { PendingItem } from '../pending-item';
import { RemovalNotice } from '../removal-notice';
import { RoleWords } from '../role-words';
import { TransferCard } from '../transfer-card';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('members'))('heading') };
}

interface MembersPageProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function MembersPage({ searchParams }: MembersPageProps) {
  const ctx = await requireCtx();
  const t = await getTranslations('members');
  const { role, abilities, userId } = ctx.actor;
  if (!abilities.has('team:write')) return <Forbidden title={t('heading')} role={role} />;
  const [members, invitations] = await Promise.all([listMembers(ctx), listInvitations(ctx)]);
  const owners = members.filter((member) => member.role === 'owner').length;
  return (
    <SettingsFrame title={t('heading')} abilities={abilities}>
      <RemovalNotice search={await searchParams} />
      <Card aria-labelledby="invite">
        <CardHeader id="invite" title={t('invite.heading')} description={t('invite.description')} />
        <CardBody>
          <InviteForm roles={grantableRoles(role)} hasMail={isMailConfigured()} />
        </CardBody>
        {invitations.length > 0 ? (
          <section aria-labelledby="pending" className="border-t border-line">
            <h3 id="pending" className="px-4 pt-4 pb-2 text-sm font-semibold">
              {t('pending.heading')}
            </h3>
            <ul>
              {invitations.map((one) => (
                <PendingItem key={one.id} invitation={one} now={ctx.now} timeZone={ctx.team.timezone} />
              ))}
            </ul>
          </section>
        ) : null}
      </Card>
      <Card aria-labelledby="members">
        <CardHeader id="members" title={t('list.heading', { count: members.length })} description={t('list.note')} />
        <ul className="mt-4 border-t border-line">
          <ClientMessages areas={['members', 'shell']}>
            {members.map((member) => (
              <MemberItem
                key={member.userId}
                member={member}
                roles={grantableRoles(role)}
                isSelf={member.userId === userId}
                isLastOwner={member.role === 'owner' && owners === 1}
              />
            ))}
          </ClientMessages>
        </ul>
      </Card>
      {role === 'owner' && members.length > 1 ? (
        <TransferCard others={members.filter((member) => member.userId !== userId)} />
      ) : null}
      <RoleWords />
    </SettingsFrame>
  );
}
