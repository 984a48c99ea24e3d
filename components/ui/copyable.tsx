import { KeyRound } from 'lucide';
import { useTranslations } from 'next-intl';
import { type ReactNode, useId } from 'react';
import { CopyButton } from './copy-button';
import { Icon } from './icon';
import { Input } from './input';

/** A value to take elsewhere: a link, an address, an id. */
export function CopyField({ label, value }: { label: string; value: string }) {
  const id = useId();
  return (
    <div className="grid min-w-0 gap-1.5">
      <label htmlFor={id} className="w-fit text-sm font-medium">
        {label}
      </label>
      <span className="flex min-w-0 gap-2">
        <Input id={id} dir="ltr" readOnly value={value} className="font-mono text-sm" />
        <CopyButton text={value} size="md" />
      </span>
    </div>
  );
}

interface SecretOnceProps {
  label: string;
  secret: string;
  /** Called after copying, so that leaving need not ask. */
  onCopied?: () => void;
}

/** A secret that is shown this one time. */
export function SecretOnce({ label, secret, onCopied }: SecretOnceProps) {
  const t = useTranslations('kit');
  return (
    <div className="grid gap-3 rounded-card bg-warning-soft p-4">
      <p className="flex items-center gap-2 text-sm font-medium text-warning-text">
        <Icon of={KeyRound} className="size-4 shrink-0" />
        {t('secret_once')}
      </p>
      <div className="grid gap-1.5">
        <span className="text-sm font-medium">{label}</span>
        <div className="flex flex-wrap items-start gap-2">
          <output
            dir="ltr"
            className="min-w-0 flex-1 break-all rounded-control border border-control bg-bg px-3 py-2 font-mono text-sm select-all"
          >
            {secret}
          </output>
          <CopyButton text={secret} size="md" variant="primary" onCopied={onCopied} />
        </div>
      </div>
    </div>
  );
}

interface CodeBlockProps {
  code: string;
  /** What the code is, for its head and for screen readers. */
  title: ReactNode;
  /** Called after copying with the button. */
  onCopied?: () => void;
}

/** A piece of code or a command with a copy button. */
export function CodeBlock({ code, title, onCopied }: CodeBlockProps) {
  return (
    <figure className="min-w-0 overflow-hidden rounded-card border border-line bg-sunken">
      <figcaption className="flex items-center justify-between gap-3 border-b border-line py-1.5 ps-4 pe-1.5 text-xs font-medium text-muted">
        {title}
        <CopyButton text={code} variant="ghost" onCopied={onCopied} />
      </figcaption>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <pre tabIndex={0} dir="ltr" className="overflow-x-auto px-4 py-3 font-mono text-sm leading-5">
        <code>{code}</code>
      </pre>
    </figure>
  );
}
