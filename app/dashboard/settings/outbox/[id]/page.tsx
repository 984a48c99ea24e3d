import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/form/action-form';
import { Forbidden } from '@/components/layout/forbidden';
import { PageBody, PageHeader } from '@/components/layout/page-header';
import { Card, CardBody, CardHeader } from '@/components/ui/card';
import { SubmitButton } from '@/components/ui/submit-button';
import { getMail, isMailConfigured } from '@/lib/modules/mail/service';
import { orNotFound, toRouteId } from '@/lib/web/or-not-found';
import { requireCtx } from '@/lib/web/require-ctx';
import { retry } from '../actions';
import { MailItem } from '../mail-item';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('outbox'))('heading') };
}

interface MailPageProps {
  params: Promise<{ id: string }>;
}

/** A message as it is sent. The html stands in a frame that may run nothing and reach nothing of this page. */
export default async function MailPage({ params }: MailPageProps) {
  const ctx = await requireCtx();
  const [t, settings] = await Promise.all([getTranslations('outbox'), getTranslations('settings')]);
  if (!ctx.actor.abilities.has('team:write')) return <Forbidden title={t('heading')} role={ctx.actor.role} />;
  const mail = await orNotFound(getMail(ctx, toRouteId((await params).id)));
  return (
    <>
      <PageHeader
        title={mail.subject}
        parents={[
          { label: settings('title'), href: '/dashboard/settings/profile' },
          { label: t('heading'), href: '/dashboard/settings/outbox' },
        ]}
      />
      <PageBody className="max-w-4xl">
        <Card>
          <ul>
            <MailItem mail={mail} isConfigured={isMailConfigured()} timeZone={ctx.team.timezone} />
          </ul>
          {mail.failedAt ? (
            <CardBody className="border-t border-line">
              <ActionForm action={retry} leave="silent">
                <input type="hidden" name="id" value={mail.id} />
                <SubmitButton variant="secondary" className="justify-self-start">
                  {t('retry')}
                </SubmitButton>
              </ActionForm>
            </CardBody>
          ) : null}
        </Card>
        <Card aria-labelledby="html">
          <CardHeader id="html" title={t('html')} description={t('html_note')} />
          <CardBody>
            <iframe
              sandbox=""
              srcDoc={mail.html}
              title={t('html')}
              referrerPolicy="no-referrer"
              className="h-120 w-full rounded-card border border-line bg-white"
            />
          </CardBody>
        </Card>
        <Card aria-labelledby="text">
          <CardHeader id="text" title={t('text')} />
          <CardBody>
            <pre className="font-mono text-sm leading-5 break-words whitespace-pre-wrap">{mail.text}</pre>
          </CardBody>
        </Card>
      </PageBody>
    </>
  );
}
