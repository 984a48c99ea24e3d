import { useTranslations } from 'next-intl';
import { CatalogForm } from '@/components/catalog/catalog-form';
import type { FormAction } from '@/components/form/action-form';
import { FormDate, FormInput, FormSelect, FormSwitch } from '@/components/form/fields';
import { currencyExponent, toMajor } from '@/lib/core/money';
import type { CouponRow } from '@/lib/modules/coupons/queries';
import { validDays } from './coupon-days';
import { DiscountFields, type DiscountView } from './discount-fields';

interface CouponFormProps {
  action: FormAction;
  /** What is changed; a new one without. */
  coupon?: CouponRow;
  team: { currency: string; timezone: string };
  eventTypes: readonly { id: number; name: string }[];
}

export function CouponForm({ action, coupon, team, eventTypes }: CouponFormProps) {
  const t = useTranslations('coupons.form');
  const common = useTranslations('common');
  const currency = coupon?.currency ?? team.currency;
  const days = validDays(coupon ?? { validFrom: null, validUntil: null }, team.timezone);
  return (
    <CatalogForm
      action={action}
      label={coupon ? t('edit_label', { name: coupon.code }) : t('new_label')}
      submit={coupon ? common('save_changes') : t('create')}
    >
      <div className="grid gap-5 sm:grid-cols-2">
        <FormInput
          name="code"
          label={t('code')}
          help={t('code_help')}
          defaultValue={coupon?.code ?? ''}
          maxLength={100}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          data-first-focus={coupon ? undefined : true}
        />
        <FormInput
          name="name"
          label={t('name')}
          help={t('name_help')}
          defaultValue={coupon?.name ?? ''}
          maxLength={200}
          autoComplete="off"
          optional
        />
      </div>
      <DiscountFields
        discount={toDiscount(coupon, currency)}
        currency={currency}
        decimals={currencyExponent(currency)}
      />
      <FormSelect name="event_type_id" label={t('event_type')} defaultValue={coupon?.eventTypeId ?? ''} optional>
        <option value="">{t('every_type')}</option>
        {eventTypes.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </FormSelect>
      <FormSwitch
        name="applies_to_extras"
        label={t('applies_to_extras')}
        defaultChecked={coupon?.appliesToExtras ?? false}
      />
      <div className="grid gap-5 sm:grid-cols-2">
        <FormDate name="valid_from" label={t('valid_from')} defaultValue={days.from} optional />
        <FormDate
          name="valid_until"
          label={t('valid_until')}
          help={t('valid_until_help')}
          defaultValue={days.until}
          optional
        />
        <Limit name="usage_limit" value={coupon?.usageLimit} />
        <Limit name="usage_limit_per_client" value={coupon?.usageLimitPerClient} />
      </div>
      <FormSwitch name="is_active" label={t('is_active')} defaultChecked={coupon?.isActive ?? true} />
    </CatalogForm>
  );
}

interface LimitProps {
  name: 'usage_limit' | 'usage_limit_per_client';
  value: number | null | undefined;
}

function Limit({ name, value }: LimitProps) {
  const t = useTranslations('coupons.form');
  return (
    <FormInput
      name={name}
      type="number"
      inputMode="numeric"
      min={1}
      label={t(name)}
      help={t('limit_help')}
      defaultValue={value ?? ''}
      optional
    />
  );
}

function toDiscount(coupon: CouponRow | undefined, currency: string): DiscountView {
  if (!coupon) return { type: 'percentage', value: '', maximum: '', minimum: '' };
  const amount = (minor: bigint | number | null) =>
    minor === null ? '' : toMajor(minor, currency).toFixed(currencyExponent(currency));
  const value = coupon.discountValue.toNumber();
  return {
    type: coupon.discountType,
    value: coupon.discountType === 'percentage' ? String(value) : amount(value),
    maximum: amount(coupon.maximumDiscount),
    minimum: amount(coupon.minimumAmount),
  };
}
