import { getTranslations } from 'next-intl/server';
import { Card, CardBody, CardHeader } from '@/components/ui/card';
import { isMailConfigured } from '@/lib/modules/mail/service';
import { ClientMessages } from '@/lib/web/i18n/client-messages';
import { sendTest } from './actions';
import { MailCheckForm } from './mail-check-form';

/** A message to oneself: it arrives, or says what is in its way. */
export async function MailCheckCard() {
  const t = await getTranslations('outbox');
  const isConfigured = isMailConfigured();
  return (
    <Card aria-labelledby="mail-check">
      <CardHeader
        id="mail-check"
        title={t('check.heading')}
        description={isConfigured ? t('check.note') : t('check.troubles.not_configured')}
      />
      <CardBody>
        {isConfigured ? (
          <ClientMessages areas={['outbox']}>
            <MailCheckForm action={sendTest} />
          </ClientMessages>
        ) : (
          <p className="max-w-text text-sm text-muted">{t('check.meanwhile')}</p>
        )}
      </CardBody>
    </Card>
  );
}
