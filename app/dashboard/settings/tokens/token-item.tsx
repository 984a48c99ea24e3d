import { CircleAlert, Hourglass, Moon, RefreshCw } from 'lucide';
import { useFormatter, useTranslations } from 'next-intl';
import { ConfirmAction } from '@/components/form/confirm-action';
import { Badge } from '@/components/ui/badge';
import { Button } from '@/components/ui/button';
import { ButtonLink } from '@/components/ui/link';
import { expiryState, isForgotten, presetOfAbilities } from '@/lib/modules/api-tokens/rules';
import type { ApiTokenRow } from '@/lib/modules/api-tokens/service';
import { revokeToken } from './actions';

interface TokenItemProps {
  token: ApiTokenRow;
  timeZone: string;
  now: Date;
}

/** A token in the list: what it is called, what it may do, when it was used; never its secret. */
export function TokenItem({ token, timeZone, now }: TokenItemProps) {
  const t = useTranslations('tokens');
  return (
    <li className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3 border-b border-line px-4 py-4 last:border-b-0">
      <div className="grid min-w-0 flex-1 basis-72 gap-1.5">
        <div className="flex flex-wrap items-center gap-2">
          <span className="font-medium break-words">{token.name}</span>
          <Access abilities={token.abilities} />
          <Warnings token={token} now={now} />
        </div>
        <p className="font-mono text-sm text-muted">
          {token.id}|{token.hint}…
        </p>
        <Facts token={token} timeZone={timeZone} now={now} />
      </div>
      <div className="flex gap-2">
        <RotateLink token={token} now={now} />
        <ConfirmAction
          action={revokeToken.bind(null, token.id)}
          title={t('revoke_title', { name: token.name })}
          description={t('revoke_body')}
          confirmLabel={t('revoke_confirm')}
          keepLabel={t('revoke_keep')}
          trigger={
            <Button size="sm" variant="danger-ghost" aria-label={t('revoke_named', { name: token.name })}>
              {t('revoke')}
            </Button>
          }
        />
      </div>
    </li>
  );
}

/** Only a token that works has a place to take, and only once. */
function RotateLink({ token, now }: Pick<TokenItemProps, 'token' | 'now'>) {
  const t = useTranslations('tokens');
  if (token.replacedAt || expiryState(token.expiresAt, now) === 'over') return null;
  return (
    <ButtonLink
      href={`/dashboard/settings/tokens/${token.id}/rotate`}
      size="sm"
      variant="ghost"
      className="max-sm:-ms-2.5"
      aria-label={t('rotate_named', { name: token.name })}
    >
      {t('rotate')}
    </ButtonLink>
  );
}

function Access({ abilities }: { abilities: string[] }) {
  const t = useTranslations('tokens');
  const preset = presetOfAbilities(abilities);
  if (preset !== 'custom')
    return <Badge tone={preset === 'everything' ? 'accent' : 'neutral'}>{t(`presets.${preset}`)}</Badge>;
  return (
    <details className="text-sm">
      <summary className="w-fit rounded-full bg-hover px-2 py-0.5 text-xs font-medium text-muted">
        {t('abilities_count', { count: abilities.length })}
      </summary>
      <p className="mt-1 font-mono text-xs text-muted">{abilities.join(', ')}</p>
    </details>
  );
}

/** What deserves a look: an end that is near or over, and a key that nobody seems to need. */
function Warnings({ token, now }: Pick<TokenItemProps, 'token' | 'now'>) {
  const t = useTranslations('tokens');
  const expiry = expiryState(token.expiresAt, now);
  if (expiry === 'over') {
    return (
      <Badge tone="danger" icon={CircleAlert}>
        {t('expired')}
      </Badge>
    );
  }
  if (token.replacedAt) {
    return (
      <Badge tone="warning" icon={RefreshCw}>
        {t('replaced')}
      </Badge>
    );
  }
  return (
    <>
      {expiry === 'soon' ? (
        <Badge tone="warning" icon={Hourglass}>
          {t('expires_soon')}
        </Badge>
      ) : null}
      {isForgotten(token, now) ? (
        <Badge tone="warning" icon={Moon}>
          {t('unused')}
        </Badge>
      ) : null}
    </>
  );
}

function Facts({ token, timeZone, now }: TokenItemProps) {
  const t = useTranslations('tokens');
  const format = useFormatter();
  const moment = (date: Date) => format.dateTime(date, { dateStyle: 'medium', timeStyle: 'short', timeZone });
  const day = (date: Date) => format.dateTime(date, { dateStyle: 'medium', timeZone });
  const facts = [
    token.lastUsedAt ? usage(token.lastUsedAt, token.lastUsedIp) : t('never_used'),
    t('created', { time: day(token.createdAt), name: token.user.name }),
    end(token),
  ];
  function end({ expiresAt: at, replacedAt }: ApiTokenRow) {
    if (!at) return t('never_expires');
    if (replacedAt) return t(at <= now ? 'replaced_over' : 'replaced_until', { time: moment(at) });
    return t(at <= now ? 'expired_on' : 'expires', { time: moment(at) });
  }
  function usage(at: Date, address: string | null) {
    return address ? t('used', { time: moment(at), address }) : t('used_without_address', { time: moment(at) });
  }
  return (
    <ul className="flex flex-wrap gap-x-4 gap-y-0.5 text-sm text-muted">
      {facts.map((fact) => (
        <li key={fact}>{fact}</li>
      ))}
    </ul>
  );
}
