import { DomainError, isDomainError } from '@/lib/core/errors';
import { type ProblemRule, problem } from '@/lib/core/problems';

const OVERRIDABLE = new Set<ProblemRule>(['outside_hours', 'day_off', 'past']);

/** A refusal by opening hours or by the clock, never by another booking, also says that it can be overridden. */
export async function offeringOverride<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const isOffered = isDomainError(error) && error.problems?.start_time?.some(({ rule }) => OVERRIDABLE.has(rule));
    if (!isOffered) throw error;
    const problems = { ...error.problems, ...problem('override_availability', 'override') };
    throw new DomainError(error.code, error.message, { problems, cause: error });
  }
}
