import { useTranslations } from 'next-intl';
import { ConfirmAction } from '@/components/form/confirm-action';
import { Button, type ButtonProps } from '@/components/ui/button';
import { removeSampleData } from './actions';

/** Takes sample data away after saying what goes: nothing brings it back but adding it anew. */
export function RemoveSamples({ size }: Pick<ButtonProps, 'size'>) {
  const t = useTranslations('setup.samples');
  return (
    <ConfirmAction
      action={removeSampleData}
      title={t('confirm.title')}
      description={t('confirm.body')}
      confirmLabel={t('remove')}
      keepLabel={t('confirm.keep')}
      trigger={<Button size={size}>{t('remove')}</Button>}
    />
  );
}
