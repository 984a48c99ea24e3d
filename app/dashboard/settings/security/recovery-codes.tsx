'use client';

import { Download, KeyRound, Printer } from 'lucide';
import { useTranslations } from 'next-intl';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useLeaveGuard } from '@/components/form/leave-guard';
import { Button } from '@/components/ui/button';
import { buttonStyles } from '@/components/ui/button-styles';
import { Checkbox } from '@/components/ui/choice';
import { CopyButton } from '@/components/ui/copy-button';
import { Icon } from '@/components/ui/icon';
import { ButtonLink } from '@/components/ui/link';

interface RecoveryCodesProps {
  heading: string;
  codes: readonly string[];
}

/** The ways in without the app, to keep now. Leaving asks until the reader says that they are kept. */
export function RecoveryCodes({ heading, codes }: RecoveryCodesProps) {
  const t = useTranslations('security.codes');
  const title = useRef<HTMLHeadingElement>(null);
  const [isKept, setKept] = useState(false);
  useEffect(() => title.current?.focus(), []);
  useLeaveGuard(
    useCallback(() => !isKept, [isKept]),
    t('leave'),
  );
  const file = `${t('file_heading')}\n\n${codes.join('\n')}\n`;
  return (
    <div className="grid min-w-0 gap-5">
      <h2 ref={title} tabIndex={-1} className="text-lg font-semibold">
        {heading}
      </h2>
      <p className="max-w-text text-muted">{t('note')}</p>
      <div className="grid gap-4 rounded-card bg-warning-soft p-4">
        <p className="flex items-center gap-2 text-sm font-medium text-warning-text">
          <Icon of={KeyRound} className="size-4 shrink-0" />
          {t('once')}
        </p>
        <ol
          dir="ltr"
          aria-label={t('list')}
          className="grid gap-x-8 gap-y-1 rounded-control border border-control bg-bg px-4 py-3 font-mono text-sm sm:grid-cols-2"
        >
          {codes.map((code) => (
            <li key={code} className="select-all">
              {code}
            </li>
          ))}
        </ol>
        <div className="flex flex-wrap gap-2 print:hidden">
          <CopyButton text={codes.join('\n')} size="md" variant="primary" />
          <a
            href={`data:text/plain;charset=utf-8,${encodeURIComponent(file)}`}
            download="openslot-recovery-codes.txt"
            className={buttonStyles({ variant: 'secondary' })}
          >
            <Icon of={Download} />
            {t('download')}
          </a>
          <Button onClick={() => window.print()}>
            <Icon of={Printer} />
            {t('print')}
          </Button>
        </div>
      </div>
      <div className="grid gap-3 print:hidden">
        <Checkbox
          id="codes-kept"
          name="kept"
          label={t('kept')}
          checked={isKept}
          onChange={(event) => setKept(event.currentTarget.checked)}
        />
        <ButtonLink href="/dashboard/settings/security" variant="primary" className="justify-self-start">
          {t('done')}
        </ButtonLink>
      </div>
    </div>
  );
}
