import { join } from 'node:path';
import { Font, StyleSheet } from '@react-pdf/renderer';

const FONTS = join(process.cwd(), 'node_modules/geist/dist/fonts/geist-sans');

Font.register({
  family: 'Geist',
  fonts: [
    { src: join(FONTS, 'Geist-Regular.ttf'), fontWeight: 400 },
    { src: join(FONTS, 'Geist-SemiBold.ttf'), fontWeight: 600 },
  ],
});
Font.registerHyphenationCallback(breakable);

export const INK = '#17171c';
const MUTED = '#62626d';
const LINE = '#e2e2e7';

/** Where the foot of a page begins, in points: counted from the bottom, the renderer loses it on papers of several pages. */
export const footTop = { A4: 798, LETTER: 748 } as const;

export const styles = StyleSheet.create({
  page: {
    fontFamily: 'Geist',
    fontSize: 9.5,
    lineHeight: 1.45,
    color: INK,
    paddingTop: 48,
    paddingBottom: 64,
    paddingHorizontal: 48,
  },
  edge: { position: 'absolute', top: 0, left: 0, right: 0, height: 5 },
  watermark: { position: 'absolute', top: 340, left: 0, right: 0, alignItems: 'center' },
  watermarkText: { fontSize: 84, fontWeight: 600, color: '#f0f0f3', transform: 'rotate(-30deg)', lineHeight: 1 },
  row: { flexDirection: 'row', justifyContent: 'space-between', gap: 24 },
  half: { flexGrow: 1, flexShrink: 1, flexBasis: 0 },
  end: { alignItems: 'flex-end', textAlign: 'right', maxWidth: 230 },
  logo: { height: 36, maxWidth: 160, objectFit: 'contain', objectPosition: 'left', marginBottom: 8 },
  name: { fontSize: 13, fontWeight: 600, lineHeight: 1.4 },
  title: { fontSize: 17, fontWeight: 600, lineHeight: 1.3 },
  strong: { fontWeight: 600 },
  muted: { color: MUTED },
  label: { color: MUTED, fontSize: 8.5 },
  parties: { marginTop: 28, marginBottom: 24 },
  dates: { width: 180 },
  line: {
    flexDirection: 'row',
    gap: 12,
    paddingVertical: 6,
    borderBottomWidth: 0.75,
    borderBottomColor: LINE,
  },
  lineHead: { color: MUTED, fontSize: 8.5, borderBottomColor: '#cfcfd8' },
  item: { flexGrow: 1, flexShrink: 1, flexBasis: 0 },
  quantity: { width: 58, textAlign: 'right' },
  money: { width: 96, textAlign: 'right' },
  totals: { width: 260, marginTop: 18, alignSelf: 'flex-end' },
  pair: { flexDirection: 'row', justifyContent: 'space-between', gap: 16, paddingVertical: 2 },
  term: { color: MUTED, flexShrink: 1 },
  grand: {
    borderTopWidth: 0.75,
    borderTopColor: '#cfcfd8',
    marginTop: 4,
    paddingTop: 4,
    fontSize: 12,
    fontWeight: 600,
  },
  due: { fontSize: 11, lineHeight: 1.4, fontWeight: 600 },
  notes: { marginTop: 24 },
  footer: { marginTop: 24, paddingTop: 10, borderTopWidth: 0.75, borderTopColor: LINE, color: MUTED, fontSize: 8.5 },
  foot: {
    position: 'absolute',
    left: 48,
    right: 48,
    flexDirection: 'row',
    justifyContent: 'space-between',
    color: MUTED,
    fontSize: 8,
  },
});

const LONGEST_WORD = 30;

/** Words are not hyphenated; one too long for a line, as an address of the web, may break anywhere. */
function breakable(word: string | null): string[] {
  if (!word) return [];
  return word.length <= LONGEST_WORD ? [word] : (word.match(/.{1,10}/gsu) ?? [word]);
}
