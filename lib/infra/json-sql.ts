/**
 * SQL expressions that are JSON text, put together with `||`: PostgreSQL writes a page of rows so in two thirds of the time of
 * row_to_json. None of the values may be null, or the whole object would be.
 */
export const jsonSql = {
  number: (sql: string) => sql,
  text: (sql: string) => `to_json(${sql})::text`,
  /** Of a value that needs no escaping: an enum, a code, a date. */
  word: (sql: string) => `'"' || ${sql} || '"'`,
  /** UTC, `2026-02-15T14:00:00Z`: connections run in UTC. */
  instant: (sql: string) => `to_char(${sql}, '\\"YYYY-MM-DD"T"HH24:MI:SS"Z"\\"')`,
  object: (members: Readonly<Record<string, string>>) =>
    `'{' || ${Object.entries(members)
      .map(([name, sql], index) => `'${index > 0 ? ',' : ''}"${name}":' || ${sql}`)
      .join(' || ')} || '}'`,
  /** Of the rows of a set in their order. */
  array: (sql: string) => `'[' || coalesce(string_agg(${sql}, ','), '') || ']'`,
} as const;
