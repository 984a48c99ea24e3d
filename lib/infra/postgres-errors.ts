/** The database could not be brought up. The message is one sentence; `details` holds what PostgreSQL said. */
export class DatabaseError extends Error {
  override name = 'DatabaseError';
  readonly details: string | undefined;

  constructor(message: string, details?: string) {
    super(message);
    this.details = details;
  }
}
