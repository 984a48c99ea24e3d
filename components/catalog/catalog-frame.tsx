import { type IconNode, Plus } from 'lucide';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { PageBody, PageHeader } from '@/components/layout/page-header';
import { ListSkeleton } from '@/components/table/list-parts';
import { Icon } from '@/components/ui/icon';
import { ButtonLink } from '@/components/ui/link';
import { EmptyState } from '@/components/ui/states';
import type { CatalogArea } from './catalog-row';

interface CatalogFrameProps {
  area: CatalogArea;
  path: string;
  icon: IconNode;
  rights: 'read' | 'write';
  /** How many there are, filters aside. */
  count: number;
  /** Beside the button that adds one. */
  actions?: ReactNode;
  list: ReactNode;
}

/** A room of the setup: its head, and its list or what to do when it is empty. */
export function CatalogFrame({ area, path, icon, rights, count, actions, list }: CatalogFrameProps) {
  const t = useTranslations(area);
  const add =
    rights === 'write' ? (
      <ButtonLink href={`${path}/new`} variant="primary" scroll={false}>
        <Icon of={Plus} />
        {t('new')}
      </ButtonLink>
    ) : undefined;
  if (count === 0) {
    return (
      <>
        <PageHeader title={t('title')} />
        <EmptyState
          icon={icon}
          title={t('empty.title')}
          description={t('empty.body')}
          action={add}
          className="min-h-[60dvh] content-center"
        />
      </>
    );
  }
  const tools = (
    <>
      {actions}
      {add}
    </>
  );
  return (
    <>
      <PageHeader title={t('title')} description={t('description')} actions={actions || add ? tools : undefined} />
      <PageBody>{list}</PageBody>
    </>
  );
}

/** The room while its list is on the way. */
export function CatalogLoading({ area }: Pick<CatalogFrameProps, 'area'>) {
  const t = useTranslations(area);
  return (
    <>
      <PageHeader title={t('title')} description={t('description')} />
      <PageBody>
        <ListSkeleton />
      </PageBody>
    </>
  );
}
