import type { z } from 'zod';

/**
 * What can be wrong with a field. Each edge words it in its own language: the REST edge in the style of the published
 * reference (below), the browser edge through the `problems` messages.
 */
const PROBLEM_TEXTS = {
  required: 'The {field} field is required.',
  invalid: 'The {field} is invalid.',
  selected: 'The selected {field} is invalid.',
  taken: 'The {field} has already been taken.',
  wrong_password: 'The {field} is not right.',
  wrong_code: 'The {field} is not right or was used before.',
  credentials: 'These credentials do not match our records.',
  throttled: 'Too many login attempts. Please try again in {seconds} seconds.',
  string: 'The {field} must be a string.',
  integer: 'The {field} must be an integer.',
  number: 'The {field} must be a number.',
  boolean: 'The {field} field must be true or false.',
  array: 'The {field} must be an array.',
  object: 'The {field} must be an object.',
  min_number: 'The {field} must be at least {min}.',
  max_number: 'The {field} may not be greater than {max}.',
  min_string: 'The {field} must be at least {min} characters.',
  max_string: 'The {field} may not be greater than {max} characters.',
  min_array: 'The {field} must have at least {min} items.',
  max_array: 'The {field} may not have more than {max} items.',
  email: 'The {field} must be a valid email address.',
  date: 'The {field} is not a valid date.',
  timezone: 'The {field} must be a valid zone.',
  currency: 'The {field} must be a valid currency.',
  country: 'The {field} must be a two-letter country code.',
  color: 'The {field} must be a colour such as #3B82F6.',
  slug: 'The {field} may only contain lower-case letters, numbers and dashes.',
  decimals: 'The {field} may not have more than {decimals} decimal places.',
  unknown_key: 'The {field} field is not known here.',
  after_start: 'The {field} must be a date after start time.',
  past: 'The {field} must be a date in the future.',
  outside_hours: 'The {field} is outside opening hours.',
  day_off: 'The {field} is on a day off.',
  busy: 'The {field} is no longer available.',
  override: 'The {field} books it anyway.',
  inactive: 'The selected {field} cannot be booked.',
  overlong: 'The {field} must be within 31 days of the start time.',
  not_connected: 'The selected {field} is not connected to this team.',
  coupon_inactive: 'The {field} is not active.',
  coupon_early: 'The {field} is not valid yet.',
  coupon_expired: 'The {field} is no longer valid.',
  coupon_event_type: 'The {field} is not valid for this event type.',
  coupon_minimum: 'The {field} requires an amount of at least {min} {currency}.',
  coupon_currency: 'The {field} is only valid for prices in {currency}.',
  coupon_used_up: 'The {field} has been used up.',
  coupon_used_by_client: 'The {field} has already been used by this client.',
  not_before: 'The {field} must be a date after or equal to {other}.',
  owed: 'The {field} may not be greater than the amount due, {due} {currency}.',
  future: 'The {field} must not be a date in the future.',
  picture: 'The {field} must be a PNG or JPEG image of at most 300 KB and 1024 pixels.',
  web_address: 'The {field} must be an http or https address.',
  declined: 'The {field} was declined.',
  days_after: 'The {field} may not be before {other}, nor {days} days or more after it.',
  clock: 'The {field} must be a time such as 09:30.',
  overlap: 'The {field} overlaps other hours of the same day.',
  minimum_notice: 'The {field} is too soon to be booked.',
  maximum_advance: 'The {field} is too far ahead to be booked.',
  daily_limit: 'The {field} is on a day that is fully booked.',
  full: 'The {field} has no seats left.',
  series_length: 'The {field} may not lead to more than {max} appointments.',
  paid_late: 'The {field} was charged too late to keep the time; the money is given back.',
} as const;

export type ProblemRule = keyof typeof PROBLEM_TEXTS;
export interface Problem {
  rule: ProblemRule;
  params?: Record<string, string | number>;
}
/** Wire field name (`invitee_email`, `rules.0.start`) to what is wrong with it. */
export type Problems = Record<string, Problem[]>;

/** One problem of one field. */
export function problem(field: string, rule: ProblemRule, params?: Problem['params']): Problems {
  return { [field]: [params ? { rule, params } : { rule }] };
}

/** English texts in the style of the published reference, by field. */
export function problemTexts(problems: Problems): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(problems).map(([field, list]) => [field, list.map((one) => problemText(field, one))]),
  );
}

function problemText(field: string, { rule, params }: Problem): string {
  const values: Record<string, string | number> = { ...params, field: field.replaceAll('_', ' ') };
  return PROBLEM_TEXTS[rule].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
}

/** A schema refuses with a rule of ours by `.refine(check, rule('color'))`. */
export function rule(name: ProblemRule, params?: Problem['params']): { params: { problem: Problem } } {
  return { params: { problem: params ? { rule: name, params } : { rule: name } } };
}

/** All of a schema's issues, by field. */
export function toProblems(error: z.ZodError, input: unknown): Problems {
  const problems: Problems = {};
  const add = (path: PropertyKey[], one: Problem) => {
    const field = path.map(String).join('.') || 'body';
    const known = problems[field] ?? [];
    if (!known.some((other) => other.rule === one.rule)) problems[field] = [...known, one];
  };
  for (const issue of error.issues) {
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys) add([...issue.path, key], { rule: 'unknown_key' });
    } else {
      add(issue.path, toProblem(issue, valueAt(input, issue.path)));
    }
  }
  return problems;
}

const TYPE_RULES: Record<string, ProblemRule> = {
  string: 'string',
  int: 'integer',
  number: 'number',
  boolean: 'boolean',
  array: 'array',
  object: 'object',
  record: 'object',
};

function toProblem(issue: z.core.$ZodIssue, value: unknown): Problem {
  const own = issue.code === 'custom' ? (issue.params?.problem as Problem | undefined) : undefined;
  if (own) return own;
  if (value === undefined || value === null || value === '') return { rule: 'required' };
  switch (issue.code) {
    case 'invalid_type':
      return { rule: TYPE_RULES[issue.expected] ?? 'invalid' };
    case 'too_small':
      return { rule: sizeRule('min', issue.origin), params: { min: Number(issue.minimum) } };
    case 'too_big':
      return { rule: sizeRule('max', issue.origin), params: { max: Number(issue.maximum) } };
    case 'invalid_value':
      return { rule: 'selected' };
    case 'invalid_format':
      return {
        rule: issue.format === 'email' ? 'email' : ['datetime', 'date'].includes(issue.format) ? 'date' : 'invalid',
      };
    default:
      return { rule: 'invalid' };
  }
}

function sizeRule(bound: 'min' | 'max', origin: string): ProblemRule {
  if (origin === 'string') return `${bound}_string`;
  return origin === 'array' || origin === 'set' ? `${bound}_array` : `${bound}_number`;
}

function valueAt(input: unknown, path: PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      value !== null && typeof value === 'object' ? (value as Record<PropertyKey, unknown>)[key] : undefined,
    input,
  );
}
