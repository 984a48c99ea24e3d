import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { formatMinutes } from '@/components/booking/event-time';
import { ActionForm } from '@/components/form/action-form';
import { FormInput, FormMoney, FormRadioCards } from '@/components/form/fields';
import { Card, CardBody, CardHeader } from '@/components/ui/card';
import { ButtonLink } from '@/components/ui/link';
import { SubmitButton } from '@/components/ui/submit-button';
import { eventColorStyle } from '@/lib/core/color';
import { currencyExponent, formatMoney } from '@/lib/core/money';
import { listOwnEventTypes, type OwnEventType } from '@/lib/modules/event-types/first/service';
import { templates, trades } from '../../dashboard/event-types/templates';
import { saveService, saveTrade } from '../actions';
import { openStep } from '../open-step';
import { SetupFrame } from '../setup-frame';
import { BackLink, StepButtons } from '../step-buttons';
import { pathOf } from '../steps';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('setup'))('service.name') };
}

/** What clients can book: a set by trade or one of one's own. Once there is something, the page shows that instead. */
export default async function ServiceStep() {
  const ctx = await openStep('service');
  const own = await listOwnEventTypes(ctx);
  return (
    <SetupFrame step="service">
      {own.length > 0 ? (
        <Offered eventTypes={own} />
      ) : (
        <div className="grid gap-5">
          <TradeForm />
          <OwnForm currency={ctx.team.currency} />
        </div>
      )}
    </SetupFrame>
  );
}

async function TradeForm() {
  const t = await getTranslations('event_types');
  const words = await getTranslations('setup.service');
  const options = trades.map((trade) => ({
    value: trade,
    label: t(`templates.${trade}.name`),
    description: templates[trade].map(({ key }) => t(`templates.${trade}.items.${key}`)).join(' · '),
  }));
  return (
    <Card>
      <CardBody>
        <ActionForm action={saveTrade}>
          <FormRadioCards
            name="trade"
            legend={words('trade')}
            help={words('trade_help')}
            options={options}
            defaultValue={trades[0]}
          />
          <StepButtons step="service" />
        </ActionForm>
      </CardBody>
    </Card>
  );
}

async function OwnForm({ currency }: { currency: string }) {
  const [t, words] = await Promise.all([getTranslations('event_types.form'), getTranslations('setup.service')]);
  const decimals = currencyExponent(currency);
  return (
    <Card aria-labelledby="own">
      <CardHeader id="own" title={words('own')} description={words('own_note')} />
      <CardBody>
        <ActionForm action={saveService}>
          <div className="grid gap-5 sm:grid-cols-2">
            <FormInput name="name" label={t('name')} maxLength={200} autoComplete="off" className="sm:col-span-2" />
            <FormInput name="duration" type="number" label={t('duration')} min={1} max={1440} defaultValue={60} />
            <FormMoney
              name="price"
              label={t('price')}
              currency={currency}
              decimals={decimals}
              defaultValue={(0).toFixed(decimals)}
            />
          </div>
          <SubmitButton variant="secondary" className="justify-self-start">
            {words('own_submit')}
          </SubmitButton>
        </ActionForm>
      </CardBody>
    </Card>
  );
}

async function Offered({ eventTypes }: { eventTypes: OwnEventType[] }) {
  const [t, locale, types] = await Promise.all([getTranslations('setup'), getLocale(), getTranslations('event_types')]);
  return (
    <Card aria-labelledby="offered">
      <CardHeader id="offered" title={t('service.offered')} description={t('service.offered_note')} />
      <CardBody className="grid gap-5">
        <ul className="grid gap-2 sm:grid-cols-2">
          {eventTypes.map(({ id, name, durationMinutes, price, currency, color }) => (
            <li
              key={id}
              style={eventColorStyle(color)}
              className="grid rounded-control border-s-3 border-event-stripe bg-event-fill px-3 py-2 text-event-text"
            >
              <span className="font-medium">{name}</span>
              <span className="text-xs tabular-nums">
                {formatMinutes(durationMinutes, locale)} ·{' '}
                {price > 0n ? formatMoney(price, currency, locale) : types('free')}
              </span>
            </li>
          ))}
        </ul>
        <div className="flex flex-wrap items-center gap-2 border-t border-line pt-5">
          <ButtonLink href={pathOf('try')} variant="primary" size="lg">
            {t('go_on')}
          </ButtonLink>
          <ButtonLink href="/dashboard/event-types" variant="ghost" size="lg">
            {t('service.change')}
          </ButtonLink>
          <BackLink step="service" />
        </div>
      </CardBody>
    </Card>
  );
}
