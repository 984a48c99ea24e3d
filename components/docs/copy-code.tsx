'use client';

import { Check, Copy } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { type MouseEvent, useState } from 'react';
import { toast } from '@/components/ui/toast';

const SAID_MS = 2_000;

/** Copies the code that is shown in the figure around it, so that no page carries it twice. */
export function CopyCode() {
  const t = useTranslations('kit');
  const [copied, setCopied] = useState(false);
  async function copy({ currentTarget }: MouseEvent<HTMLButtonElement>) {
    const shown = [...(currentTarget.closest('[data-code]')?.querySelectorAll('pre') ?? [])];
    const text = shown.find((pre) => pre.checkVisibility())?.textContent ?? '';
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      toast.error(t('copy_failed'));
      return;
    }
    setCopied(true);
    setTimeout(() => setCopied(false), SAID_MS);
  }
  return (
    <button
      type="button"
      onClick={copy}
      className="flex h-7 shrink-0 items-center gap-1.5 rounded-control px-2 text-xs font-medium text-muted transition-colors hover:bg-hover hover:text-fg pointer-coarse:h-11"
    >
      {copied ? <Check aria-hidden className="size-3.5 text-success" /> : <Copy aria-hidden className="size-3.5" />}
      <span aria-live="polite">{copied ? t('copied') : t('copy')}</span>
    </button>
  );
}
