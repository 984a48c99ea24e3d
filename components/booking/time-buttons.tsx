'use client';

import { useLocale } from 'next-intl';
import { toWallDate, wallDateToLocal } from '@/components/calendar/wall-date';
import { formatWall } from '@/components/calendar/wall-format';
import { Button } from '@/components/ui/button';
import type { TimeSpan } from '@/lib/core/form-state';

interface TimeButtonsProps {
  label: string;
  times: readonly TimeSpan[];
  timeZone: string;
  onPick: (time: PickedTime) => void;
}

/** A start on the team's wall. */
export interface PickedTime {
  date: string;
  time: string;
}

/** Free times as buttons, each with its day; choosing one fills the form. */
export function TimeButtons({ label, times, timeZone, onPick }: TimeButtonsProps) {
  const locale = useLocale();
  if (times.length === 0) return null;
  return (
    <fieldset className="grid gap-1.5">
      <legend className="mb-1.5 text-sm text-muted">{label}</legend>
      <div className="flex flex-wrap gap-1.5">
        {times.map(({ start_time }) => {
          const wall = toWallDate(start_time, timeZone);
          return (
            <Button key={start_time} size="sm" onClick={() => onPick(toPickedTime(start_time, timeZone))}>
              <time dateTime={start_time} className="tabular-nums">
                {formatWall(wall, 'dayTime', locale)}
              </time>
            </Button>
          );
        })}
      </div>
    </fieldset>
  );
}

export function toPickedTime(instant: string, timeZone: string): PickedTime {
  const wall = wallDateToLocal(toWallDate(instant, timeZone));
  return { date: wall.slice(0, 10), time: wall.slice(11, 16) };
}

/** Writes a start into the form's fields; a fixed end would no longer belong to it and is emptied. */
export function fillTime(form: HTMLFormElement | null | undefined, { date, time }: PickedTime): void {
  for (const [name, value] of Object.entries({ date, time, ends: '' })) {
    const field = form?.elements.namedItem(name);
    if (!(field instanceof HTMLInputElement)) continue;
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }
}
