/** Program and system as people call them; null where the user agent does not say. */
export interface DeviceWords {
  browser: string | null;
  system: string | null;
  isHandheld: boolean;
}

/** In order: most programs also name those they are like. */
const BROWSERS: readonly (readonly [RegExp, string])[] = [
  [/\bEdg(e|A|iOS)?\//, 'Edge'],
  [/\b(OPR|Opera)\//, 'Opera'],
  [/\bSamsungBrowser\//, 'Samsung Internet'],
  [/\bVivaldi\//, 'Vivaldi'],
  [/\b(Firefox|FxiOS)\//, 'Firefox'],
  [/\b(HeadlessChrome|Chromium)\//, 'Chromium'],
  [/\b(Chrome|CriOS)\//, 'Chrome'],
  [/\bVersion\/[\d.]+ .*Safari\//, 'Safari'],
  [/^curl\//, 'curl'],
];

const SYSTEMS: readonly (readonly [RegExp, string])[] = [
  [/\biPhone\b|\biPod\b/, 'iPhone'],
  [/\biPad\b/, 'iPad'],
  [/\bAndroid\b/, 'Android'],
  [/\bCrOS\b/, 'ChromeOS'],
  [/\bWindows\b/, 'Windows'],
  [/\bMac OS X\b|\bMacintosh\b/, 'macOS'],
  [/\bLinux\b/, 'Linux'],
];

const HANDHELD = new Set(['iPhone', 'iPad', 'Android']);

/** What to call the device that sent a user agent. Names only: versions change by the week and help nobody to recognise it. */
export function describeDevice(userAgent: string | null): DeviceWords {
  const find = (table: typeof BROWSERS) => table.find(([pattern]) => pattern.test(userAgent ?? ''))?.[1] ?? null;
  const system = find(SYSTEMS);
  return { browser: find(BROWSERS), system, isHandheld: system !== null && HANDHELD.has(system) };
}

export type SignInState = 'current' | 'open' | 'ended';

interface SignIn {
  id: string;
  expiresAt: Date;
  revokedAt: Date | null;
}

/** @param currentId the session that asks */
export function signInState(
  { id, expiresAt, revokedAt }: SignIn,
  currentId: string | undefined,
  now: Date,
): SignInState {
  if (id === currentId) return 'current';
  return revokedAt || expiresAt <= now ? 'ended' : 'open';
}
