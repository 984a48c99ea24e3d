'use client';

import { Download } from 'lucide';
import { useTranslations } from 'next-intl';
import { useCallback, useEffect, useRef } from 'react';
import { useLeaveGuard } from '@/components/form/leave-guard';
import { buttonStyles } from '@/components/ui/button-styles';
import { cn } from '@/components/ui/cn';
import { CodeBlock, SecretOnce } from '@/components/ui/copyable';
import { Icon } from '@/components/ui/icon';
import { ButtonLink } from '@/components/ui/link';

interface NewTokenDoneProps {
  name: string;
  token: string;
  appUrl: string;
}

/** The token itself, to copy now, and a command that proves it works. */
export function NewTokenDone({ name, token, appUrl }: NewTokenDoneProps) {
  const t = useTranslations('tokens.done');
  const heading = useRef<HTMLHeadingElement>(null);
  const copied = useRef(false);
  useEffect(() => heading.current?.focus(), []);
  useLeaveGuard(
    useCallback(() => !copied.current, []),
    t('leave'),
  );
  const markCopied = () => {
    copied.current = true;
  };
  // In quotes: a shell that reads the file would take the stroke within the token for a pipe.
  const file = `OPENSLOT_URL=${appUrl}\nOPENSLOT_TOKEN='${token}'\n`;
  return (
    // Whatever was copied here, with the button or by hand, holds the token.
    <div className="grid min-w-0 gap-5" onCopy={markCopied}>
      <h2 ref={heading} tabIndex={-1} className="text-lg font-semibold">
        {t('title', { name })}
      </h2>
      <SecretOnce label={t('secret')} secret={token} onCopied={markCopied} />
      <a
        href={`data:text/plain;charset=utf-8,${encodeURIComponent(file)}`}
        download="openslot.env"
        onClick={markCopied}
        className={cn(buttonStyles({ variant: 'secondary' }), 'justify-self-start')}
      >
        <Icon of={Download} />
        {t('env')}
      </a>
      <CodeBlock
        title={t('try')}
        code={`curl -H 'Authorization: Bearer ${token}' ${appUrl}/api/v1/auth/me`}
        onCopied={markCopied}
      />
      <ButtonLink href="/dashboard/settings/tokens" className="justify-self-start">
        {t('back')}
      </ButtonLink>
    </div>
  );
}
