'use client';

import { Columns3 } from 'lucide';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/choice';
import { Icon } from '@/components/ui/icon';
import { Popover } from '@/components/ui/popover';
import type { TableLook } from '@/lib/modules/users/tables/schema';
import type { ListColumns } from './table-features';

interface LookMenuProps<Row extends object> {
  columns: ListColumns<Row>;
  look: TableLook;
  onChange: (look: TableLook) => void;
}

/** Which columns are shown and how high rows are; each change is seen and kept at once. */
export function LookMenu<Row extends object>({ columns, look, onChange }: LookMenuProps<Row>) {
  const t = useTranslations('table.look');
  const trigger = (
    <Button size="sm" variant="ghost" className="text-muted">
      <Icon of={Columns3} />
      {t('button')}
    </Button>
  );
  const turn = (id: string, shown: boolean) =>
    onChange({ ...look, hidden: shown ? look.hidden.filter((one) => one !== id) : [...look.hidden, id] });
  return (
    <Popover label={t('button')} trigger={trigger} align="end" className="grid w-60 gap-4">
      <fieldset className="grid gap-0.5">
        <legend className="mb-1 text-xs font-medium text-muted">{t('columns')}</legend>
        {optionalColumns(columns).map(({ id, label }) => (
          <Checkbox
            key={id}
            id={`column-${id}`}
            label={label}
            checked={!look.hidden.includes(id)}
            onChange={(event) => turn(id, event.target.checked)}
          />
        ))}
      </fieldset>
      <fieldset className="grid gap-0.5 max-md:hidden">
        <legend className="mb-1 text-xs font-medium text-muted">{t('density')}</legend>
        {(['comfortable', 'compact'] as const).map((density) => (
          <label key={density} className="flex min-h-6 w-fit cursor-pointer items-center gap-2.5 py-0.5">
            <input
              type="radio"
              name="density"
              checked={look.density === density}
              onChange={() => onChange({ ...look, density })}
              className="size-4 cursor-pointer accent-accent"
            />
            {t(density)}
          </label>
        ))}
      </fieldset>
    </Popover>
  );
}

/** The columns that can be left out: neither the row's link nor its menu. */
function optionalColumns<Row extends object>(columns: ListColumns<Row>): { id: string; label: string }[] {
  return columns.flatMap(({ id, header, meta }) =>
    id && typeof header === 'string' && meta?.card !== 'title' && meta?.card !== 'menu' ? [{ id, label: header }] : [],
  );
}
