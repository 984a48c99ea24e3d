'use client';

import { useTranslations } from 'next-intl';
import { type ReactNode, useId, useRef, useState, useTransition } from 'react';
import { Button } from '@/components/ui/button';
import { toast } from '@/components/ui/toast';
import type { FormState } from '@/lib/core/form-state';
import { PICTURE_FIELD, pictureTypes } from '@/lib/modules/pictures/rules';
import { drawPicture, type PictureKind } from './draw-picture';
import { useSturdy } from './use-sturdy';

interface PictureFieldProps {
  kind: PictureKind;
  /** The address of the picture there is. */
  src: string | null;
  /** Server actions; the first takes the form field `picture`. */
  save: (form: FormData) => Promise<FormState>;
  remove: () => Promise<FormState>;
  labels: Record<'label' | 'help' | 'choose' | 'remove' | 'unreadable', string>;
  /** The picture as it is shown elsewhere. */
  children: ReactNode;
}

/** A picture that is saved as soon as it is chosen, and that comes back after it was taken away. */
export function PictureField({ kind, src, save, remove, labels, children }: PictureFieldProps) {
  const id = useId();
  const chooser = useRef<HTMLInputElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const { error, isPending, upload, takeAway } = usePicture({ kind, src, save, remove, labels });
  return (
    <fieldset aria-labelledby={id} aria-describedby={`${id}-help`} className="mb-7 flex min-w-0 items-center gap-4">
      {children}
      <div className="grid min-w-0 gap-2">
        <p>
          <span id={id} className="block font-medium">
            {labels.label}
          </span>
          <span id={`${id}-help`} className="block text-sm text-muted">
            {labels.help}
          </span>
        </p>
        <div className="flex flex-wrap gap-2">
          <input
            ref={chooser}
            type="file"
            hidden
            accept={[...pictureTypes, 'image/webp', 'image/svg+xml', 'image/*'].join()}
            onChange={({ currentTarget }) => {
              const file = currentTarget.files?.[0];
              currentTarget.value = '';
              if (file && !isPending) upload(file);
            }}
          />
          <Button ref={button} size="sm" aria-busy={isPending} onClick={() => chooser.current?.click()}>
            {labels.choose}
          </Button>
          {src ? (
            <Button
              size="sm"
              variant="ghost"
              aria-busy={isPending}
              onClick={() => {
                // This button goes with the picture.
                button.current?.focus();
                if (!isPending) takeAway();
              }}
            >
              {labels.remove}
            </Button>
          ) : null}
        </div>
        {error ? (
          <p role="alert" className="text-sm text-danger-text">
            {error}
          </p>
        ) : null}
      </div>
    </fieldset>
  );
}

function usePicture({ kind, src, save, remove, labels }: Omit<PictureFieldProps, 'children'>) {
  const t = useTranslations('kit');
  const sturdy = useSturdy();
  const [error, setError] = useState<string>();
  const [isPending, start] = useTransition();

  /** @returns whether it was done */
  async function ask(answer: Promise<FormState>): Promise<FormState> {
    const { ok, message } = await answer;
    setError(ok ? undefined : message);
    return { ok, message };
  }

  async function send(picture: Blob): Promise<void> {
    const form = new FormData();
    form.set(PICTURE_FIELD, picture);
    const { ok, message } = await ask(sturdy(save)(form));
    if (ok && message) toast.success(message);
  }

  return {
    error,
    isPending,
    upload: (file: File) =>
      start(async () => {
        const picture = await drawPicture(file, kind);
        if (picture) await send(picture);
        else setError(labels.unreadable);
      }),
    takeAway: () =>
      start(async () => {
        const before = src ? await keep(src) : null;
        const { ok, message = labels.remove } = await ask(sturdy(remove)());
        if (!ok) return;
        if (before) toast.undo(message, { label: t('undo'), onClick: () => start(() => send(before)) });
        else toast.success(message);
      }),
  };
}

/** The picture itself, to bring it back with; null when it cannot be had. */
async function keep(src: string): Promise<Blob | null> {
  try {
    const answer = await fetch(src);
    return answer.ok ? await answer.blob() : null;
  } catch {
    return null;
  }
}
