/** Colours of `app/globals.css` as light and dark values, for what has no stylesheet of the app. */
export const TOKENS = {
  bg: ['#ffffff', '#0d0d10'],
  surface: ['#fafafb', '#141418'],
  sunken: ['#f4f4f6', '#09090b'],
  hover: ['#eeeef1', '#1f1f26'],
  line: ['#e2e2e7', '#282830'],
  muted: ['#62626d', '#a3a3af'],
  fg: ['#17171c', '#f2f2f5'],
  accent: ['#4640d4', '#8d88ff'],
  'accent-hover': ['#3a34b8', '#a6a2ff'],
  'accent-soft': ['#eeedfc', '#1f1d3d'],
  'accent-text': ['#3f39c4', '#b3afff'],
  'on-accent': ['#ffffff', '#0d0d10'],
  'success-text': ['#0f6632', '#7adb9f'],
  'warning-text': ['#824800', '#f1be6f'],
  'danger-text': ['#ab1a29', '#ff9aa1'],
  'info-text': ['#0a58a8', '#8fc5fa'],
} as const satisfies Record<string, readonly [light: string, dark: string]>;

export type Token = keyof typeof TOKENS;
