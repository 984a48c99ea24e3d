import { Lock } from 'lucide';
import { useTranslations } from 'next-intl';
import { EmptyState } from '@/components/ui/states';
import type { Role } from '@/lib/core/abilities';
import { CatalogSheet } from './catalog-sheet';

interface CatalogForbiddenProps {
  path: string;
  title: string;
  /** The role of the reader. */
  role: Role;
}

/** A sheet that the reader's role may not use: says so, and who can help. */
export function CatalogForbidden({ path, title, role }: CatalogForbiddenProps) {
  const t = useTranslations('shell');
  return (
    <CatalogSheet path={path} title={title}>
      <EmptyState
        icon={Lock}
        title={t('forbidden.title')}
        description={t('forbidden.body', { role: t(`roles.${role}`) })}
      />
    </CatalogSheet>
  );
}
