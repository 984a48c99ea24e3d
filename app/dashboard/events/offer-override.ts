import { DomainError, isDomainError } from '@/lib/core/errors';
import { problem } from '@/lib/core/problems';
import { OVERRIDABLE } from '@/lib/modules/availability/slots/rules';

const names: ReadonlySet<string> = OVERRIDABLE;

/** A refusal by opening hours, limits or the clock, never by another booking, also says that it can be overridden. */
export async function offeringOverride<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const isOffered = isDomainError(error) && error.problems?.start_time?.some(({ rule }) => names.has(rule));
    if (!isOffered) throw error;
    const problems = { ...error.problems, ...problem('override_availability', 'override') };
    throw new DomainError(error.code, error.message, { problems, cause: error });
  }
}
