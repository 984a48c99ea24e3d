import { Lock } from 'lucide';
import { useTranslations } from 'next-intl';
import { EmptyState } from '@/components/ui/states';
import type { Role } from '@/lib/core/abilities';
import { PageHeader } from './page-header';

interface ForbiddenProps {
  /** The page's `h1`. */
  title: string;
  /** The role of the reader. */
  role: Role;
}

/** A page that the reader's role may not see: says so, and who can help. */
export function Forbidden({ title, role }: ForbiddenProps) {
  const t = useTranslations('shell');
  return (
    <>
      <PageHeader title={title} />
      <EmptyState
        icon={Lock}
        title={t('forbidden.title')}
        description={t('forbidden.body', { role: t(`roles.${role}`) })}
        className="min-h-[60dvh] content-center"
      />
    </>
  );
}
