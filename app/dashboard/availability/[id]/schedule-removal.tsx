import { useTranslations } from 'next-intl';
import { RemovalCard } from '@/components/form/removal-card';
import { removeSchedule } from '../actions';

export function ScheduleRemoval({ id, name }: { id: number; name: string }) {
  const t = useTranslations('availability.delete');
  const words = {
    heading: t('heading'),
    note: t('note'),
    title: t('title', { name }),
    body: t('body'),
    confirm: t('confirm'),
    keep: t('keep'),
    button: t('button'),
  };
  return <RemovalCard words={words} action={removeSchedule.bind(null, id)} doneHref="/dashboard/availability" />;
}
