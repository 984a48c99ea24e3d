import { Document, Image, Page, renderToBuffer, Text, View } from '@react-pdf/renderer';
import type { PaperJob } from './invoice-pdf';
import { Items, Pair, Totals } from './paper-lines';
import { footTop, INK, styles } from './paper-styles';
import { paperWords } from './paper-words';

/** Draws a paper. Loading this file loads the renderer, so it is imported when the first one is asked for. */
export function drawInvoice(job: PaperJob): Promise<Buffer> {
  return renderToBuffer(<InvoiceDocument {...job} />);
}

function InvoiceDocument({ paper, locale, brand, size }: PaperJob) {
  const t = paperWords(locale);
  const { sender, notes, number } = paper;
  return (
    <Document title={`${t(paper.kind)} ${number}`} author={sender.name} language={locale} producer="Openslot">
      <Page size={size} style={styles.page}>
        <View fixed style={[styles.edge, { backgroundColor: brand.accentColor ?? INK }]} />
        {paper.state === 'issued' ? null : (
          <View fixed style={styles.watermark}>
            <Text style={styles.watermarkText}>{t(`stamp.${paper.state}`)}</Text>
          </View>
        )}
        <Head {...{ paper, locale, brand }} />
        <Items paper={paper} locale={locale} />
        <Totals paper={paper} locale={locale} />
        {notes ? (
          <View style={styles.notes}>
            <Text style={styles.label}>{t('notes')}</Text>
            <Text>{notes}</Text>
          </View>
        ) : null}
        {sender.footer ? <Text style={styles.footer}>{sender.footer}</Text> : null}
        <View fixed style={[styles.foot, { top: footTop[size] }]}>
          <Text>{`${sender.name}  ·  ${number}`}</Text>
          <Text render={({ pageNumber, totalPages }) => t('page', { page: pageNumber, pages: totalPages })} />
        </View>
      </Page>
    </Document>
  );
}

function Head({ paper, locale, brand }: Omit<PaperJob, 'size'>) {
  const t = paperWords(locale);
  const { sender, client, corrects, creditNotes, state } = paper;
  return (
    <View>
      <View style={styles.row}>
        <View style={styles.half}>
          {brand.logo ? <Image src={brand.logo} style={styles.logo} /> : null}
          <Text style={styles.name}>{sender.name}</Text>
          {sender.lines.map((line) => (
            <Text key={line} style={styles.muted}>
              {line}
            </Text>
          ))}
        </View>
        <View style={styles.end}>
          <Text style={styles.title}>{t(paper.kind)}</Text>
          <Text>{paper.number}</Text>
          {corrects ? <Text style={styles.muted}>{t('corrects', { number: corrects })}</Text> : null}
          {creditNotes.map((number) => (
            <Text key={number} style={styles.muted}>
              {t('credited', { number })}
            </Text>
          ))}
          {state === 'issued' ? null : <Text style={styles.strong}>{t(state)}</Text>}
        </View>
      </View>
      <View style={[styles.row, styles.parties]}>
        <View style={styles.half}>
          <Text style={styles.label}>{t('bill_to')}</Text>
          <Text style={styles.strong}>{client.name}</Text>
          {client.email ? <Text style={styles.muted}>{client.email}</Text> : null}
        </View>
        <View style={styles.dates}>
          <Pair term={t('invoice_date')}>{paper.invoiceDate}</Pair>
          {paper.dueDate ? <Pair term={t('due_date')}>{paper.dueDate}</Pair> : null}
        </View>
      </View>
    </View>
  );
}
