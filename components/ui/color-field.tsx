'use client';

import { useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';
import { eventColorStyle, eventHueNames, hexOfHue, hueOf } from '@/lib/core/color';
import { cn } from './cn';
import { Field, type FieldProps } from './field';
import { Input } from './input';

interface ColorFieldProps extends Omit<FieldProps, 'children'> {
  /** `#RRGGBB`. */
  defaultValue?: string;
  /** Shown in the sample chip. */
  sample?: ReactNode;
}

/** A colour as `#RRGGBB`: ten named swatches, or a code of one's own, with the chip it will make. */
export function ColorField({ defaultValue = hexOfHue('indigo'), sample, ...field }: ColorFieldProps) {
  const t = useTranslations('kit');
  const [color, setColor] = useState(defaultValue);
  return (
    <Field {...field}>
      {(control) => (
        <div className="grid gap-3">
          <Swatches id={control.id} color={color} onPick={setColor} />
          <div className="flex items-center gap-3">
            <Input
              {...control}
              value={color}
              onChange={(event) => setColor(event.target.value)}
              pattern="#[0-9a-fA-F]{6}"
              maxLength={7}
              dir="ltr"
              spellCheck={false}
              autoComplete="off"
              title={t('color_code')}
              className="w-28 font-mono text-sm uppercase"
            />
            <span
              aria-hidden
              style={eventColorStyle(color)}
              className="truncate rounded-chip border-s-3 border-s-event-stripe bg-event-fill px-2 py-1 text-sm font-medium text-event-text"
            >
              {sample ?? t('custom_color')}
            </span>
          </div>
        </div>
      )}
    </Field>
  );
}

/** The radios have no form owner (`form=""`), so that only the code itself is sent. */
function Swatches({ id, color, onPick }: { id: string; color: string; onPick: (hex: string) => void }) {
  const t = useTranslations('kit');
  const chosen = hueOf(color);
  return (
    <div role="radiogroup" aria-label={t('color_code')} className="flex flex-wrap gap-1">
      {eventHueNames.map((name) => (
        <label
          key={name}
          title={t(`colors.${name}`)}
          className="grid size-7 cursor-pointer place-items-center rounded-full pointer-coarse:size-11"
        >
          <input
            type="radio"
            form=""
            name={`${id}-swatch`}
            checked={chosen === name}
            onChange={() => onPick(hexOfHue(name))}
            aria-label={t(`colors.${name}`)}
            style={eventColorStyle(name)}
            className={cn(
              'size-6 cursor-pointer appearance-none rounded-full border-4 border-bg bg-event-stripe ring-1 ring-line transition-shadow duration-control',
              'hover:ring-muted checked:ring-2 checked:ring-event-stripe',
            )}
          />
        </label>
      ))}
    </div>
  );
}
