import { type ReactNode, useId } from 'react';
import { Switch } from '@/components/ui/choice';

interface ChartFigureProps {
  title: ReactNode;
  /** Words of the switch between drawing and numbers. */
  switchLabel: string;
  /** What the marks of the drawing mean. */
  legend?: ReactNode;
  chart: ReactNode;
  /** The same numbers as a table. */
  table: ReactNode;
}

/** A drawing that can be read as a table instead; the switch is the page's own style, so it works without script. */
export function ChartFigure({ title, switchLabel, legend, chart, table }: ChartFigureProps) {
  const id = useId();
  return (
    <figure aria-labelledby={`${id}-title`} className="group/chart grid min-w-0 gap-4">
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <figcaption id={`${id}-title`} className="text-base font-semibold">
          {title}
        </figcaption>
        <Switch id={`${id}-table`} label={switchLabel} className="text-sm" />
      </div>
      <div className="grid min-w-0 gap-3 group-has-checked/chart:hidden">
        {chart}
        {legend}
      </div>
      <div className="hidden min-w-0 group-has-checked/chart:block">{table}</div>
    </figure>
  );
}
