'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { FormColor } from '@/components/form/fields';
import { contrastRatio, minimumTextContrast } from '@/lib/core/color';
import { TOKENS } from '@/lib/web/design-tokens';

const [WHITE] = TOKENS.bg;
const [, INK] = TOKENS['on-accent'];

/** The accent with what it can carry: the better of light and dark text on it, and itself as text on white. */
export function AccentField({ defaultValue }: { defaultValue: string }) {
  const t = useTranslations('settings.team');
  const box = useRef<HTMLDivElement>(null);
  const [color, setColor] = useState(defaultValue);
  useEffect(() => {
    const element = box.current;
    // Swatches write into the field after their own change, which this waits for.
    const read = () => setTimeout(() => setColor((before) => colorIn(element) ?? before));
    element?.addEventListener('input', read);
    return () => element?.removeEventListener('input', read);
  }, []);
  return (
    <div ref={box} className="grid min-w-0 content-start gap-3">
      <FormColor
        name="accent_color"
        label={t('accent_color')}
        help={t('accent_help')}
        defaultValue={defaultValue}
        sample={t('accent_sample')}
      />
      <Verdict color={color} />
    </div>
  );
}

function colorIn(box: HTMLElement | null): string | undefined {
  const value = box?.querySelector<HTMLInputElement>('input[name="accent_color"]')?.value ?? '';
  return /^#[0-9a-f]{6}$/i.test(value) ? value : undefined;
}

function Verdict({ color }: { color: string }) {
  const t = useTranslations('settings.team');
  const text = contrastRatio(WHITE, color) >= contrastRatio(INK, color) ? WHITE : INK;
  const link = contrastRatio(color, WHITE);
  const ratios = { button: spell(contrastRatio(text, color)), link: spell(link) };
  return (
    <div className="flex flex-wrap items-center gap-3">
      <span
        aria-hidden
        style={{ backgroundColor: color, color: text }}
        className="rounded-control px-3 py-1.5 text-sm font-medium"
      >
        {t('accent_sample')}
      </span>
      <p role="status" className="min-w-0 flex-1 basis-48 text-sm text-muted">
        {t(link >= minimumTextContrast ? 'contrast.good' : 'contrast.adjusted', ratios)}
      </p>
    </div>
  );
}

function spell(ratio: number): string {
  return `${ratio.toFixed(1)}:1`;
}
