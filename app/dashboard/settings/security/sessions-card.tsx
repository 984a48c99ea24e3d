import { useFormatter, useTranslations } from 'next-intl';
import { ActionForm } from '@/components/form/action-form';
import { Badge } from '@/components/ui/badge';
import { Card, CardFooter, CardHeader } from '@/components/ui/card';
import { SubmitButton } from '@/components/ui/submit-button';
import type { SignInRow } from '@/lib/modules/users/sessions/service';
import { endOthers, endSession } from './actions';
import { DeviceIcon, useDeviceWords } from './device-line';

interface SessionsCardProps {
  sessions: readonly SignInRow[];
  currentId: string | undefined;
  timeZone: string;
  now: Date;
}

/** Every browser that is signed in, this one first, and the way to sign the others out. */
export function SessionsCard({ sessions, ...here }: SessionsCardProps) {
  const t = useTranslations('security.sessions');
  const own = sessions.filter(({ id }) => id === here.currentId);
  const others = sessions.filter(({ id }) => id !== here.currentId);
  return (
    <Card aria-labelledby="sessions">
      <CardHeader id="sessions" title={t('heading')} description={t('description')} />
      <ul className="mt-4 border-t border-line">
        {[...own, ...others].map((session) => (
          <SessionItem key={session.id} session={session} {...here} />
        ))}
      </ul>
      {others.length > 0 ? (
        <CardFooter>
          <ActionForm action={endOthers} leave="silent">
            <SubmitButton variant="secondary">{t('end_others')}</SubmitButton>
          </ActionForm>
        </CardFooter>
      ) : null}
    </Card>
  );
}

function SessionItem({
  session,
  currentId,
  timeZone,
}: { session: SignInRow } & Pick<SessionsCardProps, 'currentId' | 'timeZone'>) {
  const t = useTranslations('security.sessions');
  const format = useFormatter();
  const deviceWords = useDeviceWords();
  const { id, userAgent, ipAddress, createdAt, lastSeenAt } = session;
  const moment = (date: Date) => format.dateTime(date, { dateStyle: 'medium', timeStyle: 'short', timeZone });
  const device = deviceWords(userAgent);
  const isCurrent = id === currentId;
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3 border-b border-line px-4 py-3 last:border-b-0">
      <div className="flex min-w-0 flex-1 basis-64 items-center gap-3">
        <DeviceIcon userAgent={userAgent} />
        <div className="grid min-w-0 gap-0.5">
          <p className="flex flex-wrap items-center gap-2">
            <span className="font-medium">{device}</span>
            {isCurrent ? <Badge tone="accent">{t('this')}</Badge> : null}
          </p>
          <p className="text-sm break-words text-muted">
            {ipAddress ? <span dir="ltr">{ipAddress} · </span> : null}
            {t('since', { time: moment(createdAt) })} · {t('seen', { time: moment(lastSeenAt) })}
          </p>
        </div>
      </div>
      {isCurrent ? null : (
        <ActionForm action={endSession} leave="silent">
          <input type="hidden" name="session_id" value={id} />
          <SubmitButton size="sm" variant="danger-ghost" aria-label={t('end_named', { device })}>
            {t('end')}
          </SubmitButton>
        </ActionForm>
      )}
    </li>
  );
}
