import { DomainError, forbidden, invalid, isDomainError, unauthenticated } from '@/lib/core/errors';
import { problem } from '@/lib/core/problems';
import { type Ctx, transaction } from '@/lib/infra/ctx';
import { type Db, prisma } from '@/lib/infra/db';
import { violates } from '@/lib/infra/db-errors';
import { env } from '@/lib/infra/env';
import { addressKey, countHit, findWindow, forgetWindow, type RateWindow } from '@/lib/infra/rate-limit';
import { createTeam } from '@/lib/modules/teams/service';
import type { Prisma } from '@/prisma/generated/client';
import { hashPassword, verifyPassword } from './passwords/service';
import type { SignInInput, SignUpInput, UpdateProfileInput } from './schema';
import { assertSecondFactor, hasSecondFactor } from './second-factor/service';

const USER_COLUMNS = {
  id: true,
  name: true,
  email: true,
  phone: true,
  timezone: true,
  locale: true,
  currentTeam: { select: { id: true, name: true, slug: true } },
} as const satisfies Prisma.UserSelect;

export type UserRow = Prisma.UserGetPayload<{ select: typeof USER_COLUMNS }>;

/** The user who acts. */
export async function getCurrentUser({ db, actor, teamId }: Ctx): Promise<UserRow> {
  const user = await db.user.findUnique({ where: { id: actor.userId }, select: USER_COLUMNS });
  if (!user) throw unauthenticated();
  const team = await db.team.findUnique({ where: { id: teamId }, select: USER_COLUMNS.currentTeam.select });
  return { ...user, currentTeam: team };
}

/** Failed tries of one e-mail from one address, and of one e-mail from anywhere, in a window. */
const LIMITS = { perAddress: 5, perEmail: 30 };
const WINDOW_SECONDS = 15 * 60;
const SIGN_UP_WINDOW_SECONDS = 60 * 60;

/** E-mail and password were right, and a code is needed too. */
export class CodeNeeded extends DomainError {
  readonly userId: number;

  constructor(userId: number) {
    super('invalid', '', { problems: problem('code', 'required') });
    this.userId = userId;
  }
}

/**
 * The user with these credentials. Only failed tries count against the limit.
 * @throws invalid (`email`: credentials) for a wrong e-mail or password, without saying which
 * @throws CodeNeeded when the user has a second factor and no code was given; invalid (`code`: wrong_code)
 * @throws rate_limited after too many failed tries, with the seconds to wait
 */
export async function verifyCredentials(input: SignInInput, address: string): Promise<UserRow> {
  const id = await checkPassword(input, address);
  if (await hasSecondFactor(id)) {
    if (!input.code) throw new CodeNeeded(id);
    await assertSecondFactor(id, { code: input.code, field: 'code' });
  }
  return getUser(id);
}

export function getUser(id: number): Promise<UserRow> {
  return prisma.user.findUniqueOrThrow({ where: { id }, select: USER_COLUMNS });
}

interface ConfirmedPassword {
  password: string;
  /** The field it was typed in. */
  field: string;
}

/**
 * Makes sure that whoever acts knows the password; wrong ones count like failed sign-ins.
 * @throws invalid (the field: wrong_password), rate_limited
 */
export async function confirmPassword(
  { db, actor }: Ctx,
  { password, field }: ConfirmedPassword,
  address: string,
): Promise<void> {
  const { email } = await db.user.findUniqueOrThrow({ where: { id: actor.userId }, select: { email: true } });
  try {
    await checkPassword({ email, password }, address);
  } catch (error) {
    if (isDomainError(error) && error.code === 'invalid') throw invalid(problem(field, 'wrong_password'));
    throw error;
  }
}

/** @returns the id of the user with this e-mail and password */
async function checkPassword({ email, password }: Pick<SignInInput, 'email' | 'password'>, address: string) {
  const keys = throttleKeys(email, address);
  await assertNotThrottled(keys);
  const found = await findByEmail(email);
  if ((await verifyPassword(found?.passwordHash ?? null, password)) && found) {
    await forgetWindow(keys.perAddress);
    return found.id;
  }
  await Promise.all([countHit(keys.perAddress, WINDOW_SECONDS), countHit(keys.perEmail, WINDOW_SECONDS)]);
  throw invalid(problem('email', 'credentials'));
}

/**
 * A new user with a team of their own, as owner and first staff member, with a default schedule.
 * @throws invalid (`email`: taken)
 */
export async function signUp(input: SignUpInput): Promise<{ userId: number; teamId: number }> {
  const passwordHash = await hashPassword(input.password);
  return transaction((db) => insertAccount(db, input, passwordHash)).catch((error: unknown) => {
    if (violates(error, 'users_email_key')) throw invalid(problem('email', 'taken'));
    throw error;
  });
}

const FIRST_USER_LOCK = 7_302;

/**
 * The first user of an installation, as {@link signUp}. Of two at once, one is the first.
 * @throws forbidden when there are users already
 */
export async function signUpFirst(input: SignUpInput): Promise<{ userId: number; teamId: number }> {
  const passwordHash = await hashPassword(input.password);
  return transaction(async (db) => {
    await db.$executeRaw`SELECT pg_advisory_xact_lock(${FIRST_USER_LOCK})`;
    if (await db.user.findFirst({ select: { id: true } })) throw forbidden();
    return insertAccount(db, input, passwordHash);
  });
}

let hasAny = false;

/** Whether anybody has an account here. Accounts are never deleted, so a yes is asked for once. */
export async function hasUsers(): Promise<boolean> {
  hasAny ||= (await prisma.user.findFirst({ select: { id: true } })) !== null;
  return hasAny;
}

/**
 * Counts a sign-up of an address: an hour may bring a tenth of the requests that it may make a minute on the REST API.
 * @throws rate_limited
 */
export async function assertMaySignUp(address: string): Promise<void> {
  const { hits, resetsAt } = await countHit(`sign-up:${addressKey(address)}`, SIGN_UP_WINDOW_SECONDS);
  if (hits <= Math.ceil(env().anonymousRateLimit / 10)) return;
  throw tooMany(resetsAt);
}

/** Changes the acting user's own details; fields not given stay. */
export async function updateProfile({ db, actor }: Ctx, input: UpdateProfileInput): Promise<void> {
  await db.user.update({ where: { id: actor.userId }, data: input, select: { id: true } });
}

/** Lets someone who proved in another way who they are try their new password at once. */
export async function forgetFailedTries(email: string, address: string): Promise<void> {
  const { perAddress, perEmail } = throttleKeys(email, address);
  await Promise.all([forgetWindow(perAddress), forgetWindow(perEmail)]);
}

async function insertAccount(
  db: Db,
  { name, email, timezone, currency, locale, teamName }: SignUpInput,
  passwordHash: string,
): Promise<{ userId: number; teamId: number }> {
  const owner = await db.user.create({
    data: { name, email, timezone, locale, passwordHash },
    select: { id: true, name: true, email: true },
  });
  const { id: teamId } = await createTeam(db, { name: teamName, timezone, currency, locale, owner });
  return { userId: owner.id, teamId };
}

async function findByEmail(email: string): Promise<{ id: number; passwordHash: string } | null> {
  const [user] = await prisma.$queryRaw<{ id: number; passwordHash: string }[]>`
    SELECT id, password_hash AS "passwordHash" FROM users WHERE lower(email) = lower(${email})`;
  return user ?? null;
}

function throttleKeys(email: string, address: string) {
  const name = email.toLowerCase();
  return { perAddress: `login:${name}:${address}`, perEmail: `login:${name}` };
}

async function assertNotThrottled(keys: ReturnType<typeof throttleKeys>): Promise<void> {
  const [byAddress, byEmail] = await Promise.all([findWindow(keys.perAddress), findWindow(keys.perEmail)]);
  const exhausted = [spent(byAddress, LIMITS.perAddress), spent(byEmail, LIMITS.perEmail)].find((window) => window);
  if (!exhausted) return;
  throw tooMany(exhausted.resetsAt);
}

/** @param resetsAt Unix time in milliseconds */
function tooMany(resetsAt: number): DomainError {
  const retryAfterSeconds = Math.max(1, Math.ceil((resetsAt - Date.now()) / 1000));
  return new DomainError('rate_limited', 'Too Many Attempts.', { retryAfterSeconds });
}

function spent(window: RateWindow | null, limit: number): RateWindow | null {
  return window && window.hits >= limit ? window : null;
}
