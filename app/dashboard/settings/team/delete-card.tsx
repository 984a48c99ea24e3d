import { Download } from 'lucide';
import { useTranslations } from 'next-intl';
import { ActionForm } from '@/components/form/action-form';
import { FormInput } from '@/components/form/fields';
import { buttonStyles } from '@/components/ui/button-styles';
import { Card, CardBody, CardHeader } from '@/components/ui/card';
import { Icon } from '@/components/ui/icon';
import { SubmitButton } from '@/components/ui/submit-button';
import { deleteBusiness } from './actions';

interface DeleteCardProps {
  name: string;
  isOwner: boolean;
}

/** The way out: first the data, then the deed with the name typed out. */
export function DeleteCard({ name, isOwner }: DeleteCardProps) {
  const t = useTranslations('settings.team.delete');
  return (
    <Card aria-labelledby="delete-team">
      <CardHeader id="delete-team" title={t('heading')} description={t('note')} />
      <CardBody className="grid gap-5">
        <div className="grid justify-items-start gap-2">
          <p>{t('export_note')}</p>
          <a href="/dashboard/settings/team/export" download className={buttonStyles({ variant: 'secondary' })}>
            <Icon of={Download} />
            {t('export')}
          </a>
        </div>
        {isOwner ? (
          <ActionForm action={deleteBusiness} leave="silent" className="border-t border-line pt-5">
            <FormInput
              name="confirm_name"
              label={t('confirm_name', { name })}
              autoComplete="off"
              spellCheck={false}
              maxLength={200}
              className="max-w-md"
            />
            <SubmitButton variant="danger" className="justify-self-start">
              {t('submit')}
            </SubmitButton>
          </ActionForm>
        ) : (
          <p className="text-muted">{t('owner_only')}</p>
        )}
      </CardBody>
    </Card>
  );
}
