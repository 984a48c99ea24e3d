import { useTranslations } from 'next-intl';
import { ActionForm } from '@/components/form/action-form';
import { FormSelect } from '@/components/form/fields';
import { Card, CardBody, CardHeader } from '@/components/ui/card';
import { SubmitButton } from '@/components/ui/submit-button';
import type { MemberRow } from '@/lib/modules/members/queries';
import { transfer } from './actions';

/** Hands the business to another member; says what the one who does it will be afterwards. */
export function TransferCard({ others }: { others: readonly MemberRow[] }) {
  const t = useTranslations('members.transfer');
  return (
    <Card aria-labelledby="transfer">
      <CardHeader id="transfer" title={t('heading')} description={t('note')} />
      <CardBody>
        <ActionForm
          action={transfer}
          leave="silent"
          className="sm:grid-cols-[minmax(0,20rem)_auto] sm:items-end sm:justify-start"
        >
          <FormSelect name="user_id" label={t('who')}>
            {others.map(({ userId, name, email }) => (
              <option key={userId} value={userId}>
                {`${name} (${email})`}
              </option>
            ))}
          </FormSelect>
          <SubmitButton variant="secondary" className="justify-self-start">
            {t('submit')}
          </SubmitButton>
        </ActionForm>
      </CardBody>
    </Card>
  );
}
