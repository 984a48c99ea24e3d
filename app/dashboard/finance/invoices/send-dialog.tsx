'use client';

import { Download, Info, Paperclip, Printer, Send } from 'lucide';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { ActionForm, type FormAction } from '@/components/form/action-form';
import { FormCheckbox, FormInput, FormTextarea } from '@/components/form/fields';
import { Button } from '@/components/ui/button';
import { buttonStyles } from '@/components/ui/button-styles';
import { Dialog, DialogClose } from '@/components/ui/dialog';
import { Icon } from '@/components/ui/icon';
import { ButtonLink } from '@/components/ui/link';
import { SubmitButton } from '@/components/ui/submit-button';
import type { PreparedLetter } from '@/lib/modules/invoices/sending/service';

interface SendDialogProps {
  invoice: { id: number; number: string };
  letter: PreparedLetter;
  title: string;
  /** What sending does, with the amount. */
  description: string;
  action: FormAction;
  submitLabel: string;
  keepLabel: string;
  /** What can be done instead, as marking a draft as sent without a mail. */
  other?: ReactNode;
  onClose: () => void;
  onDone: () => void;
}

/** The mail that an invoice goes with, to be read and changed; where there can be none, the reason and the other ways. */
export function SendDialog({ title, description, onClose, ...props }: SendDialogProps) {
  return (
    <Dialog
      open
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
      title={title}
      description={description}
    >
      {props.letter.refusal ? <OtherWays {...props} /> : <LetterForm {...props} />}
    </Dialog>
  );
}

type PartProps = Omit<SendDialogProps, 'title' | 'description' | 'onClose'>;

function LetterForm({ invoice, letter, action, submitLabel, keepLabel, other, onDone }: PartProps) {
  const t = useTranslations('invoices.send');
  return (
    <ActionForm action={action} leave="silent" onDone={onDone}>
      <p className="break-words">
        <span className="text-muted">{t('to')}</span> {letter.to}
      </p>
      <FormInput data-first-focus name="subject" label={t('subject')} maxLength={200} defaultValue={letter.subject} />
      <FormTextarea name="text" label={t('text')} rows={8} maxLength={5_000} defaultValue={letter.text} />
      <p className="flex items-center gap-2 text-sm text-muted">
        <Icon of={Paperclip} className="size-4 shrink-0" />
        {t('attached', { number: invoice.number })}
      </p>
      <FormCheckbox name="copy_to_me" label={t('copy', { email: letter.copyTo })} />
      {letter.isMailConfigured ? null : <Note>{t('not_configured')}</Note>}
      <div className="flex flex-wrap justify-end gap-2">
        <DialogClose>
          <Button variant="ghost">{keepLabel}</Button>
        </DialogClose>
        {other}
        <SubmitButton>
          <Icon of={Send} />
          {submitLabel}
        </SubmitButton>
      </div>
    </ActionForm>
  );
}

function OtherWays({ invoice, letter, keepLabel, other }: PartProps) {
  const t = useTranslations('invoices');
  const href = `/dashboard/finance/invoices/${invoice.id}`;
  return (
    <div className="grid min-w-0 gap-5">
      <Note>
        {letter.refusal ? t(`refused.${letter.refusal}`) : null}
        {letter.missing ? ` ${t('pdf.letters', { letters: letter.missing.slice(0, 20) })}` : null}
      </Note>
      <div className="flex flex-wrap gap-2">
        {letter.refusal === 'letters' ? null : (
          <a href={`${href}/pdf?download=1`} download className={buttonStyles()}>
            <Icon of={Download} />
            {t('actions.pdf')}
          </a>
        )}
        <ButtonLink href={`${href}/print`}>
          <Icon of={Printer} />
          {t('actions.print')}
        </ButtonLink>
      </div>
      <div className="flex flex-wrap justify-end gap-2">
        <DialogClose>
          <Button variant="ghost">{keepLabel}</Button>
        </DialogClose>
        {other}
      </div>
    </div>
  );
}

function Note({ children }: { children: ReactNode }) {
  return (
    <p className="flex gap-2.5 rounded-card bg-info-soft p-3 text-info-text">
      <Icon of={Info} className="mt-0.5 size-4 shrink-0" />
      <span className="min-w-0 break-words">{children}</span>
    </p>
  );
}
