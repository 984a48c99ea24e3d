/** The address of a new mail; what could begin a header of the mail is written as characters of the address. */
export function mailHref(email: string): string {
  return `mailto:${encodeURIComponent(email).replaceAll('%40', '@')}`;
}

/** The address of a call or a text message: the digits of the number, with the plus sign that it may begin with. */
export function phoneHref(scheme: 'tel' | 'sms', phone: string): string {
  const plus = phone.trim().startsWith('+') ? '+' : '';
  return `${scheme}:${plus}${phone.replace(/[^0-9*#]/g, '').replaceAll('#', '%23')}`;
}
