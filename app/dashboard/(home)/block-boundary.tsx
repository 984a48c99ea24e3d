'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type ReactNode, useTransition } from 'react';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { digestOf } from '@/components/ui/digest';
import { ErrorBoundary, type Failure } from '@/components/ui/error-boundary';

/** Keeps a failed part of the start page to its place, with the way to try it again. */
export function BlockBoundary({ failed, children }: { failed: string; children: ReactNode }) {
  return <ErrorBoundary fallback={(failure) => <Failed {...failure} text={failed} />}>{children}</ErrorBoundary>;
}

function Failed({ error, retry, text }: Failure & { text: string }) {
  const kit = useTranslations('kit');
  const router = useRouter();
  const [isPending, startTransition] = useTransition();
  const again = () =>
    startTransition(() => {
      router.refresh();
      retry();
    });
  const id = digestOf(error);
  return (
    <Card role="alert" className="grid justify-items-start gap-3 p-4">
      <p className="text-muted">{text}</p>
      <Button size="sm" pending={isPending} onClick={again}>
        {kit('retry')}
      </Button>
      {id ? <p className="font-mono text-xs text-muted">{kit('request_id', { id })}</p> : null}
    </Card>
  );
}
