import { useTranslations } from 'next-intl';
import type { ComponentProps, ReactNode } from 'react';
import { RemovalCard } from '@/components/form/removal-card';
import { Card } from '@/components/ui/card';
import type { CatalogArea } from './catalog-row';
import { DeactivateButton } from './deactivate-button';

interface CatalogRemovalProps {
  area: CatalogArea;
  path: string;
  item: { name: string; isActive: boolean };
  /** Where it is used, in words; what is used nowhere can be deleted. */
  uses: readonly ReactNode[];
  remove: ComponentProps<typeof RemovalCard>['action'];
  /** The room's switch, bound to the item. */
  activate: ComponentProps<typeof DeactivateButton>['action'];
}

/** The end of a sheet: deletes what is not in use, else says where it is used and deactivates it. */
export function CatalogRemoval({ area, path, item, uses, remove, activate }: CatalogRemovalProps) {
  const t = useTranslations(area);
  const kit = useTranslations('kit');
  if (uses.length === 0) {
    const words = {
      heading: t('delete.heading'),
      note: t('delete.note'),
      title: t('delete.title', { name: item.name }),
      body: t('delete.body'),
      confirm: t('delete.confirm'),
      keep: t('delete.keep'),
      button: t('delete.button'),
    };
    return <RemovalCard words={words} action={remove} doneHref={path} />;
  }
  return (
    <Card aria-labelledby="in-use" className="grid gap-3 p-4">
      <div className="grid gap-1">
        <h3 id="in-use" className="font-semibold">
          {t('in_use.heading')}
        </h3>
        <p className="text-sm text-muted">{t(item.isActive ? 'in_use.note' : 'in_use.inactive')}</p>
      </div>
      <ul className="grid list-disc gap-1 ps-5 text-sm marker:text-muted">
        {uses.map((use, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the uses of one thing are drawn once, in a fixed order.
          <li key={index}>{use}</li>
        ))}
      </ul>
      {item.isActive ? (
        <DeactivateButton action={activate} label={t('in_use.deactivate')} undoLabel={kit('undo')} />
      ) : null}
    </Card>
  );
}
