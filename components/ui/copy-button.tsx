'use client';

import { Check, Copy } from 'lucide';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button, type ButtonProps } from './button';
import { Icon } from './icon';
import { toast } from './toast';

interface CopyButtonProps extends Omit<ButtonProps, 'children' | 'onCopy'> {
  text: string;
  /** Called after the text reached the clipboard. */
  onCopied?: () => void;
}

/** Copies a text and says so, also to screen readers. */
export function CopyButton({ text, onCopied, size = 'sm', ...props }: CopyButtonProps) {
  const t = useTranslations('kit');
  const [copied, setCopied] = useState(false);
  async function copy() {
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      toast.error(t('copy_failed'));
      return;
    }
    setCopied(true);
    onCopied?.();
    setTimeout(() => setCopied(false), 2_000);
  }
  return (
    <Button {...props} size={size} onClick={copy}>
      {copied ? <Icon of={Check} className="text-success" /> : <Icon of={Copy} />}
      <span aria-live="polite">{copied ? t('copied') : t('copy')}</span>
    </Button>
  );
}
