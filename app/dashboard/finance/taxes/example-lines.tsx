import { useTranslations } from 'next-intl';
import type { WorkedExample } from './worked-example';

/** A price of 100 line by line: what you ask, what of it is tax, what the client pays and what stays with you. */
export function ExampleLines({ example }: { example: WorkedExample }) {
  const t = useTranslations('taxes.example');
  const lines = [
    { term: t('price'), amount: example.price },
    { term: t('tax'), amount: example.tax },
    { term: t('net'), amount: example.net },
  ];
  return (
    <dl className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-6 gap-y-1.5 text-sm tabular-nums">
      {lines.map(({ term, amount }) => (
        <div key={term} className="contents">
          <dt className="text-muted">{term}</dt>
          <dd className="text-end">{amount}</dd>
        </div>
      ))}
      <dt className="border-t border-line pt-1.5 font-semibold">{t('total')}</dt>
      <dd className="border-t border-line pt-1.5 text-end font-semibold">{example.total}</dd>
    </dl>
  );
}
