/** The guides in the order they are read; each has its title in the `docs` messages and its text in `lib/web/i18n/guides`. */
export const GUIDES = [
  'authentication',
  'errors',
  'paging',
  'idempotency',
  'limits',
  'times',
  'series',
  'moving',
] as const;

export type Guide = (typeof GUIDES)[number];

export function toGuide(name: string): Guide | null {
  return GUIDES.find((guide) => guide === name) ?? null;
}
