'use client';

import { CircleAlert, CircleCheck } from 'lucide';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { useFieldState } from '@/components/form/form-context';
import { Field } from '@/components/ui/field';
import { Icon } from '@/components/ui/icon';
import { Input } from '@/components/ui/input';
import { toSlug } from '@/lib/core/slug';

type Answer = 'free' | 'taken' | 'invalid';

interface NameFieldsProps {
  name: string;
  slug: string;
  /** What stands before the slug in the booking address. */
  address: string;
  check: (slug: string) => Promise<Answer>;
}

/** Name and address: the address follows the name until somebody types one, and says while it is typed whether it can be had. */
export function NameFields({ name: savedName, slug: savedSlug, address, check }: NameFieldsProps) {
  const t = useTranslations('setup.business');
  const typedName = useFieldState('name');
  const typedSlug = useFieldState('slug');
  const [name, setName] = useState(typedName.typed ?? savedName);
  const [slug, setSlug] = useState(typedSlug.typed ?? savedSlug);
  const [follows, setFollows] = useState(() => savedSlug.startsWith(toSlug(savedName, 'team')) && !typedSlug.typed);
  const answer = useAnswer(slug, { saved: savedSlug, check });
  return (
    <>
      <Field name="name" label={t('team_name')} help={t('team_name_help')} errors={typedName.errors}>
        {(control) => (
          <Input
            {...control}
            value={name}
            maxLength={120}
            autoComplete="organization"
            onChange={(event) => {
              setName(event.target.value);
              if (follows) setSlug(toSlug(event.target.value, 'team'));
            }}
          />
        )}
      </Field>
      <div className="grid gap-1.5">
        <Field name="slug" label={t('slug')} help={t('slug_help')} errors={typedSlug.errors}>
          {(control) => (
            <Input
              {...control}
              value={slug}
              minLength={2}
              maxLength={60}
              pattern="[a-z0-9]+(-[a-z0-9]+)*"
              autoComplete="off"
              autoCapitalize="none"
              spellCheck={false}
              onChange={(event) => {
                setFollows(false);
                setSlug(event.target.value);
              }}
            />
          )}
        </Field>
        <p dir="ltr" className="rounded-control bg-sunken px-3 py-2 font-mono text-sm break-all text-muted">
          {address}
          <span className="text-fg">{slug}</span>
        </p>
        <p role="status" className="flex min-h-5 items-center gap-1.5 text-sm">
          <Word answer={answer} />
        </p>
      </div>
    </>
  );
}

function Word({ answer }: { answer: Answer | null }) {
  const t = useTranslations('setup.business.answers');
  if (!answer) return null;
  const isFree = answer === 'free';
  const icon = isFree ? CircleCheck : CircleAlert;
  return (
    <span
      className={isFree ? 'flex items-center gap-1.5 text-success-text' : 'flex items-center gap-1.5 text-danger-text'}
    >
      <Icon of={icon} className="size-3.5 shrink-0" />
      {t(answer)}
    </span>
  );
}

const PAUSE_MS = 300;

/** What the server says about a slug, once typing pauses; null for the one that is saved and while nobody knows. */
function useAnswer(slug: string, { saved, check }: { saved: string; check: NameFieldsProps['check'] }): Answer | null {
  const [known, setKnown] = useState<{ slug: string; answer: Answer } | null>(null);
  useEffect(() => {
    if (slug === saved) return;
    let isCurrent = true;
    const timer = setTimeout(async () => {
      const answer = await check(slug).catch(() => null);
      if (isCurrent && answer) setKnown({ slug, answer });
    }, PAUSE_MS);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [slug, saved, check]);
  return slug !== saved && known?.slug === slug ? known.answer : null;
}
