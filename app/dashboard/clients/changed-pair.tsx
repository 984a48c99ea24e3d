import { useTranslations } from 'next-intl';

/** What a field was and what it is, lists as one line. */
export function ChangedPair({ pair }: { pair: readonly unknown[] }) {
  const t = useTranslations('clients');
  const [before, after] = pair.map((value) => textOf(value) || t('none'));
  return (
    <>
      <span className="line-through">{before}</span> → {after}
    </>
  );
}

/** A value of a change as it is read: lists with commas, nothing as no text. */
export function textOf(value: unknown): string {
  return Array.isArray(value) ? value.join(', ') : String(value ?? '');
}
