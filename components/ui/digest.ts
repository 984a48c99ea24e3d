/** The id under which the server has logged what broke; undefined for what broke in the browser. */
export function digestOf(error: unknown): string | undefined {
  return error instanceof Error && 'digest' in error ? String(error.digest) : undefined;
}
