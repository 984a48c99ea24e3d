'use client';

import { TriangleAlert } from 'lucide';
import { useTranslations } from 'next-intl';
import { FormSelect } from '@/components/form/fields';
import { useFieldState } from '@/components/form/form-context';
import { Field } from '@/components/ui/field';
import { Icon } from '@/components/ui/icon';
import { DateField } from '@/components/ui/input';
import { TOKEN_LIFETIMES } from '@/lib/modules/api-tokens/rules';

/** How long the token works: some days, until a day of choice, or for ever, with a warning. */
export function LifetimeFields({ lastDay }: { lastDay: string }) {
  const t = useTranslations('tokens.form');
  return (
    <div className="group grid gap-5">
      <FormSelect
        name="lifetime"
        label={t('lifetime')}
        help={t('lifetime_help')}
        defaultValue="90"
        optional={false}
        className="max-w-72"
      >
        {TOKEN_LIFETIMES.map((lifetime) => (
          <option key={lifetime} value={lifetime}>
            {t(`lifetimes.${lifetime}`)}
          </option>
        ))}
      </FormSelect>
      <LastDay suggested={lastDay} />
      <p className="hidden items-start gap-2 rounded-card bg-warning-soft p-3 text-sm text-warning-text group-has-[option[value=never]:checked]:flex">
        <Icon of={TriangleAlert} className="mt-0.5 size-4 shrink-0" />
        {t('never_warning')}
      </p>
    </div>
  );
}

/** Not required for the browser: while another lifetime is chosen it is out of sight and could not be filled in. */
function LastDay({ suggested }: { suggested: string }) {
  const t = useTranslations('tokens.form');
  const { errors, typed } = useFieldState('last_day');
  return (
    <Field
      name="last_day"
      label={t('last_day')}
      help={t('last_day_help')}
      errors={errors}
      className="group-not-has-[option[value=date]:checked]:hidden"
    >
      {({ required: _, ...control }) => <DateField {...control} defaultValue={typed ?? suggested} />}
    </Field>
  );
}
