import { CircleAlert, ShieldCheck, ShieldOff } from 'lucide';
import { useFormatter, useTranslations } from 'next-intl';
import { ActionForm } from '@/components/form/action-form';
import { Badge } from '@/components/ui/badge';
import { Card, CardBody, CardHeader } from '@/components/ui/card';
import { Icon } from '@/components/ui/icon';
import { ButtonLink } from '@/components/ui/link';
import { SubmitButton } from '@/components/ui/submit-button';
import type { SecondFactorState } from '@/lib/modules/users/second-factor/setup/service';
import { startAuthenticator } from './actions';

/** From here on it is time to make new ones. */
const FEW_CODES = 3;

interface AuthenticatorCardProps {
  factor: SecondFactorState;
  timeZone: string;
}

/** Whether signing in takes a code, and the way to the other state. */
export function AuthenticatorCard({ factor, timeZone }: AuthenticatorCardProps) {
  const t = useTranslations('security.app');
  return (
    <Card aria-labelledby="authenticator">
      <CardHeader
        id="authenticator"
        title={t('heading')}
        description={t('description')}
        actions={
          factor.enabledAt ? (
            <Badge tone="success" icon={ShieldCheck}>
              {t('on')}
            </Badge>
          ) : (
            <Badge icon={ShieldOff}>{t('off')}</Badge>
          )
        }
      />
      <CardBody>
        {factor.enabledAt ? (
          <Enabled since={factor.enabledAt} codesLeft={factor.recoveryCodesLeft} timeZone={timeZone} />
        ) : (
          <ActionForm action={startAuthenticator} leave="silent">
            <SubmitButton className="justify-self-start">{t('start')}</SubmitButton>
          </ActionForm>
        )}
      </CardBody>
    </Card>
  );
}

function Enabled({ since, codesLeft, timeZone }: { since: Date; codesLeft: number; timeZone: string }) {
  const t = useTranslations('security.app');
  const date = useFormatter().dateTime(since, { dateStyle: 'long', timeZone });
  return (
    <div className="grid gap-4">
      <p className="text-muted">
        {t('since', { date })} {t('codes_left', { count: codesLeft })}
      </p>
      {codesLeft < FEW_CODES ? (
        <p className="flex items-start gap-2 rounded-card bg-warning-soft p-3 text-sm text-warning-text">
          <Icon of={CircleAlert} className="mt-0.5 size-4 shrink-0" />
          {t('few_codes')}
        </p>
      ) : null}
      <div className="flex flex-wrap gap-2">
        <ButtonLink href="/dashboard/settings/security/recovery-codes">{t('new_codes')}</ButtonLink>
        <ButtonLink href="/dashboard/settings/security/switch-off" variant="danger-ghost">
          {t('switch_off')}
        </ButtonLink>
      </div>
    </div>
  );
}
