/** A LIKE pattern that finds `search` anywhere; its `%`, `_` and `\` stand for themselves. */
export function likePattern(search: string): string {
  return `%${search.replaceAll('\0', '').replace(/[\\%_]/g, '\\$&')}%`;
}
