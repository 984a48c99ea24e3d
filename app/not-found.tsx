import { Compass } from 'lucide';
import { useTranslations } from 'next-intl';
import { buttonStyles } from '@/components/ui/button-styles';
import { Icon } from '@/components/ui/icon';

/** An address that leads nowhere, with the way back. */
export default function NotFoundPage() {
  const t = useTranslations('common.not_found');
  return (
    <main className="grid min-h-[80dvh] place-content-center justify-items-center gap-1 px-6 text-center">
      <title>{t('title')}</title>
      <span className="mb-3 grid size-12 place-items-center rounded-full border border-line bg-surface text-muted">
        <Icon of={Compass} className="size-6" strokeWidth={1.5} />
      </span>
      <p className="text-sm font-medium text-muted tabular-nums">404</p>
      <h1 className="text-2xl font-semibold">{t('title')}</h1>
      <p className="mb-4 max-w-[44ch] text-muted">{t('body')}</p>
      <a href="/dashboard" className={buttonStyles({ variant: 'primary' })}>
        {t('home')}
      </a>
    </main>
  );
}
