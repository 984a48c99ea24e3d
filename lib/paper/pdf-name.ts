/** The file of a document, safe in a header and on every disk: a prefix may hold any letter. */
export function pdfName(number: string): string {
  const name = number
    .normalize('NFKD')
    .replace(/[^\w.-]+/g, '-')
    .replace(/^[.-]+|-+$/g, '');
  return `${name || 'invoice'}.pdf`;
}
