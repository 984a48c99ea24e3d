import { Sparkles } from 'lucide';
import { useTranslations } from 'next-intl';
import { ActionForm } from '@/components/form/action-form';
import type { ButtonProps } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { SubmitButton } from '@/components/ui/submit-button';
import { addSampleData } from './actions';

/** Adds sample data with one press; also without script. */
export function AddSamples({ size }: Pick<ButtonProps, 'size'>) {
  const t = useTranslations('setup.samples');
  return (
    <ActionForm action={addSampleData} leave="silent" className="justify-items-start">
      <SubmitButton variant="secondary" size={size}>
        <Icon of={Sparkles} />
        {t('add')}
      </SubmitButton>
    </ActionForm>
  );
}
