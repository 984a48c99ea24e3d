import { useTranslations } from 'next-intl';
import { RemovalCard } from '@/components/form/removal-card';
import { leave } from './actions';

/** The way out of a business; those who lead it alone hand it over first. */
export function LeaveCard({ team }: { team: string }) {
  const t = useTranslations('settings.profile.leave');
  const words = {
    heading: t('heading', { team }),
    note: t('note'),
    title: t('title', { team }),
    body: t('body'),
    confirm: t('confirm'),
    keep: t('keep'),
    button: t('button'),
  };
  return <RemovalCard words={words} action={leave} doneHref="/dashboard" />;
}
