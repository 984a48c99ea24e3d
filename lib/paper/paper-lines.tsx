import { Text, View } from '@react-pdf/renderer';
import type { ReactNode } from 'react';
import type { PaperJob } from './invoice-pdf';
import { styles } from './paper-styles';
import { paperWords, providerWords } from './paper-words';

type PartProps = Pick<PaperJob, 'paper' | 'locale'>;

/** The head of the table stands on every page that has lines. */
export function Items({ paper: { items }, locale }: PartProps) {
  const t = paperWords(locale);
  if (items.length === 0) return <Text style={styles.muted}>{t('no_lines')}</Text>;
  return (
    <View>
      <View fixed style={[styles.line, styles.lineHead]}>
        <Text style={styles.item}>{t('item')}</Text>
        <Text style={styles.quantity}>{t('quantity')}</Text>
        <Text style={styles.money}>{t('unit_price')}</Text>
        <Text style={styles.money}>{t('amount')}</Text>
      </View>
      {items.map(({ key, description, quantity, unitPrice, amount }) => (
        <View key={key} wrap={isLong(description)} style={styles.line}>
          <Text style={styles.item}>{description}</Text>
          <Text style={styles.quantity}>{quantity}</Text>
          <Text style={styles.money}>{unitPrice}</Text>
          <Text style={styles.money}>{amount}</Text>
        </View>
      ))}
    </View>
  );
}

/** A line stays in one piece unless it could be higher than the rest of a page. */
function isLong(description: string): boolean {
  return description.length > 600 || description.split('\n').length > 12;
}

export function Totals({ paper, locale }: PartProps) {
  const t = paperWords(locale);
  const methods = providerWords(locale);
  const { subtotal, discount, tax, total, payments, paid, due } = paper;
  return (
    <View style={styles.totals}>
      <View wrap={false}>
        <Pair term={t('subtotal')}>{subtotal}</Pair>
        {discount ? <Pair term={t('discount')}>{discount}</Pair> : null}
        {tax ? <Pair term={t('tax', { rate: tax.rate })}>{tax.amount}</Pair> : null}
        <View style={styles.grand}>
          <Pair term={t('total')}>{total}</Pair>
        </View>
      </View>
      {payments.map(({ key, provider, isRefund, date, amount }) => (
        <Pair key={key} term={t(isRefund ? 'refund' : 'payment', { date, method: methods(provider) })}>
          {amount}
        </Pair>
      ))}
      {paid ? <Pair term={t('paid')}>{paid}</Pair> : null}
      {due ? (
        <View style={styles.due}>
          <Pair term={t('due')}>{due}</Pair>
        </View>
      ) : null}
    </View>
  );
}

export function Pair({ term, children }: { term: string; children: ReactNode }) {
  return (
    <View wrap={false} style={styles.pair}>
      <Text style={styles.term}>{term}</Text>
      <Text>{children}</Text>
    </View>
  );
}
