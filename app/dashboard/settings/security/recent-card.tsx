import { useFormatter, useTranslations } from 'next-intl';
import { Card, CardHeader } from '@/components/ui/card';
import { signInState } from '@/lib/modules/users/sessions/rules';
import type { SignInRow } from '@/lib/modules/users/sessions/service';
import { useDeviceWords } from './device-line';

interface RecentCardProps {
  signIns: readonly SignInRow[];
  currentId: string | undefined;
  timeZone: string;
  now: Date;
}

/** The last sign-ins, those that are over too, so that a stranger's shows. */
export function RecentCard({ signIns, currentId, timeZone, now }: RecentCardProps) {
  const t = useTranslations('security.recent');
  const format = useFormatter();
  const deviceWords = useDeviceWords();
  return (
    <Card aria-labelledby="recent">
      <CardHeader id="recent" title={t('heading')} description={t('description')} />
      <ol className="mt-4 border-t border-line">
        {signIns.map((signIn) => (
          <li
            key={signIn.id}
            className="grid gap-x-4 border-b border-line px-4 py-2.5 last:border-b-0 sm:grid-cols-[12rem_1fr_auto]"
          >
            <time dateTime={signIn.createdAt.toISOString()} className="tabular-nums">
              {format.dateTime(signIn.createdAt, { dateStyle: 'medium', timeStyle: 'short', timeZone })}
            </time>
            <span className="min-w-0 break-words text-muted">
              {deviceWords(signIn.userAgent)}
              {signIn.ipAddress ? <span dir="ltr"> · {signIn.ipAddress}</span> : null}
            </span>
            <span className="text-sm text-muted">{t(`states.${signInState(signIn, currentId, now)}`)}</span>
          </li>
        ))}
      </ol>
    </Card>
  );
}
