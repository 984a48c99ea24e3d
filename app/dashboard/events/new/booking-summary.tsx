'use client';

import { useTranslations } from 'next-intl';
import { use } from 'react';
import { type BookingPreview, BookingPreviewContext } from '@/components/booking/booking-preview';
import { useFieldState } from '@/components/form/form-context';
import { Card, CardBody, CardHeader } from '@/components/ui/card';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { ButtonLink } from '@/components/ui/link';
import { SubmitButton } from '@/components/ui/submit-button';
import type { Settlement } from '@/lib/modules/events/desk/schema';
import { SettlementFields } from './settlement-fields';

interface BookingSummaryProps {
  /** How the reader may settle a booking. */
  settlements: readonly Settlement[];
}

/** What the booking comes to, how it is paid, and the button that books it; it stays in sight while one scrolls. */
export function BookingSummary({ settlements }: BookingSummaryProps) {
  const t = useTranslations('events');
  const common = useTranslations('common');
  const { answer, isOld } = use(BookingPreviewContext);
  return (
    <Card aria-labelledby="price" className="lg:sticky lg:top-18">
      <CardHeader id="price" title={t('booking.price')} />
      <CardBody className="grid gap-5">
        <CouponField problem={answer?.couponProblem ?? null} />
        <div aria-busy={isOld} className="grid gap-3">
          <PriceLines preview={answer} />
        </div>
        {answer?.isFree ? null : (
          <SettlementFields settlements={settlements} isSeries={Boolean(answer?.dates.length)} />
        )}
        <div className="flex flex-wrap gap-2">
          <SubmitButton>{t('form.submit')}</SubmitButton>
          <ButtonLink href="/dashboard/events" variant="ghost">
            {common('cancel')}
          </ButtonLink>
        </div>
      </CardBody>
    </Card>
  );
}

function CouponField({ problem }: { problem: string | null }) {
  const t = useTranslations('events.booking');
  const { errors, typed } = useFieldState('coupon_code');
  // What was refused and what the server says of the code as it stands are the same sentence.
  const told = problem ? [problem] : errors;
  return (
    <Field name="coupon_code" label={t('coupon')} optional errors={told}>
      {(control) => <Input {...control} autoComplete="off" spellCheck={false} maxLength={100} defaultValue={typed} />}
    </Field>
  );
}

function PriceLines({ preview }: { preview: BookingPreview | undefined }) {
  const t = useTranslations('events.booking');
  const total = preview?.total;
  return (
    <>
      {total ? (
        <dl className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-4 gap-y-1 tabular-nums">
          {preview.lines.map(({ key, label, amount }) => (
            <div key={key} className="col-span-2 grid grid-cols-subgrid text-muted">
              <dt>{label}</dt>
              <dd className="text-end">{amount}</dd>
            </div>
          ))}
          <div className="col-span-2 mt-1 grid grid-cols-subgrid border-t border-line pt-2 text-md font-semibold">
            <dt>{t('lines.total')}</dt>
            <dd className="text-end">{total}</dd>
          </div>
        </dl>
      ) : (
        <p className="text-muted">{t('no_price')}</p>
      )}
      <p role="status" className="sr-only">
        {total ? t('total_is', { total }) : ''}
      </p>
    </>
  );
}
