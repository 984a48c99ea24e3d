'use client';

import { useTranslations } from 'next-intl';
import { useCallback, useEffect, useRef } from 'react';
import { useLeaveGuard } from '@/components/form/leave-guard';
import { CodeBlock, SecretOnce } from '@/components/ui/copyable';
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
  return (
    // Whatever was copied here, with the button or by hand, holds the token.
    <div className="grid min-w-0 gap-5" onCopy={markCopied}>
      <h2 ref={heading} tabIndex={-1} className="text-lg font-semibold">
        {t('title', { name })}
      </h2>
      <SecretOnce label={t('secret')} secret={token} onCopied={markCopied} />
      <CodeBlock title={t('try')} code={`curl -H 'Authorization: Bearer ${token}' ${appUrl}/api/v1/auth/me`} />
      <ButtonLink href="/dashboard/settings/tokens" className="justify-self-start">
        {t('back')}
      </ButtonLink>
    </div>
  );
}
