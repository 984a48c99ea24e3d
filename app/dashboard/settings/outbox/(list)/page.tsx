import { Inbox, MailCheck, MailWarning } from 'lucide';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Forbidden } from '@/components/layout/forbidden';
import { Card, CardHeader } from '@/components/ui/card';
import { Icon } from '@/components/ui/icon';
import { ButtonLink } from '@/components/ui/link';
import { LinkTabs } from '@/components/ui/link-tabs';
import { EmptyState } from '@/components/ui/states';
import { env } from '@/lib/infra/env';
import { listMailQuery, MAIL_FILTERS } from '@/lib/modules/mail/schema';
import { listMail } from '@/lib/modules/mail/service';
import { requireCtx } from '@/lib/web/require-ctx';
import { SettingsFrame } from '../../settings-frame';
import { MailCheckCard } from '../mail-check-card';
import { MailItem } from '../mail-item';

const PATH = '/dashboard/settings/outbox';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('outbox'))('heading') };
}

interface OutboxPageProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** The messages of the team, for those whom the links in them may not surprise: owners and admins. */
export default async function OutboxPage({ searchParams }: OutboxPageProps) {
  const ctx = await requireCtx();
  const t = await getTranslations('outbox');
  const { role, abilities } = ctx.actor;
  if (!abilities.has('team:write')) return <Forbidden title={t('heading')} role={role} />;
  const query = listMailQuery.parse(await searchParams);
  const { rows, olderThan } = await listMail(ctx, query);
  const { smtp } = env();
  const address = (show: string) => (show === 'all' ? PATH : `${PATH}?show=${show}`);
  const tabs = MAIL_FILTERS.map((show) => ({ href: address(show), label: t(`filters.${show}`) }));
  return (
    <SettingsFrame title={t('heading')} abilities={abilities}>
      <MailNotice host={smtp?.host} />
      {smtp ? <MailCheckCard /> : null}
      <LinkTabs label={t('filter')} tabs={tabs} current={address(query.show)} />
      <Card aria-labelledby="mail">
        {rows.length > 0 ? (
          <>
            <CardHeader id="mail" title={t('list')} description={t('description')} />
            <ul className="mt-4 border-t border-line">
              {rows.map((mail) => (
                <MailItem key={mail.id} mail={mail} isConfigured={smtp !== undefined} timeZone={ctx.team.timezone} />
              ))}
            </ul>
          </>
        ) : (
          <>
            <h2 id="mail" className="sr-only">
              {t('list')}
            </h2>
            <EmptyState icon={Inbox} title={t(`empty.${query.show}`)} description={t('empty.body')} />
          </>
        )}
      </Card>
      {olderThan === null ? null : (
        <ButtonLink
          href={`${PATH}?${new URLSearchParams({ show: query.show, before: String(olderThan) })}`}
          className="justify-self-center"
        >
          {t('older')}
        </ButtonLink>
      )}
    </SettingsFrame>
  );
}

/** Whether this server sends mail, and what to do when it does not. */
async function MailNotice({ host }: { host: string | undefined }) {
  const t = await getTranslations('outbox');
  if (host) {
    return (
      <p className="flex gap-2.5 rounded-card bg-success-soft p-3 text-success-text">
        <Icon of={MailCheck} className="mt-0.5 size-4 shrink-0" />
        <span className="min-w-0 break-words">{t('configured', { host })}</span>
      </p>
    );
  }
  return (
    <div className="flex gap-2.5 rounded-card bg-warning-soft p-3 text-warning-text">
      <Icon of={MailWarning} className="mt-0.5 size-4 shrink-0" />
      <div className="grid min-w-0 gap-1">
        <p className="font-medium">{t('missing.title')}</p>
        <p className="text-sm">{t('missing.body')}</p>
      </div>
    </div>
  );
}
