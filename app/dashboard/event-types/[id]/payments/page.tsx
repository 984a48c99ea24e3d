import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/form/action-form';
import { CurrencyOptions } from '@/components/form/choices';
import { Forbidden } from '@/components/layout/forbidden';
import { toMajor } from '@/lib/core/money';
import { savePayments } from '../../actions';
import { FormSection } from '../../form-section';
import { EditorFrame } from '../editor-frame';
import { type EditorPageProps, editorTitle, openEditor } from '../open-editor';
import { SaveBar } from '../save-bar';
import { MoneyRules } from './money-rules';
import { PaymentFields } from './payment-fields';

export function generateMetadata(): Promise<Metadata> {
  return editorTitle('payments');
}

export default async function PaymentsPage({ params }: EditorPageProps) {
  const [{ ctx, eventType }, t] = await Promise.all([openEditor(params), getTranslations('event_types')]);
  if (!eventType) return <Forbidden title={t('title')} role={ctx.actor.role} />;
  const { price, currency, requiresPayment } = eventType;
  return (
    <EditorFrame eventType={eventType}>
      <ActionForm action={savePayments.bind(null, eventType.id)}>
        <FormSection id="payments" title={t('payments.title')}>
          <PaymentFields
            price={toMajor(price, currency)}
            currency={currency}
            rule={requiresPayment ? 'booking' : 'visit'}
            currencies={<CurrencyOptions current={currency} locale={await getLocale()} />}
          />
        </FormSection>
        <SaveBar />
      </ActionForm>
      <MoneyRules ctx={ctx} eventType={eventType} />
    </EditorFrame>
  );
}
