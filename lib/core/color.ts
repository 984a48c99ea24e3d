/** Colours of one theme: soft fill, stripe at the edge, text on the fill. Each is `#rrggbb`. */
export interface EventTriple {
  fill: string;
  stripe: string;
  text: string;
}

/** Both themes of an event colour. */
export interface EventColors {
  light: EventTriple;
  dark: EventTriple;
}

/** The ten named hues; `app/globals.css` carries the same values as tokens (a test compares them). */
export const eventHues = {
  indigo: hue('#e9e8fd #4640d4 #2b2785', '#242152 #8d88ff #d6d4ff'),
  sky: hue('#e0f0fd #0b6bcb #08457f', '#10304f #5aa9f5 #cbe4fd'),
  teal: hue('#dcf4f1 #0a7d74 #07504a', '#0c3532 #2fc1b4 #bff0ea'),
  green: hue('#e1f5e6 #1b7f3b #115126', '#12351f #4cc67b #c8f1d6'),
  lime: hue('#eef6d8 #5b7a0a #3c5107', '#2a360b #a3c93a #e3f2b6'),
  amber: hue('#fdf0d3 #a05a00 #693b00', '#3a280a #e5a23a #f9dfb0'),
  orange: hue('#fee9dd #bf4a0a #7c3006', '#431f0f #f5904f #ffd9c2'),
  rose: hue('#fde6ea #c3264a #80152e', '#431522 #f4748f #ffd0da'),
  pink: hue('#fbe5f4 #b32b86 #751a57', '#3d1631 #e97fc4 #fbd1ec'),
  slate: hue('#ebebef #5f6070 #3a3b47', '#2a2a33 #a0a1b2 #dedee6'),
} satisfies Record<string, EventColors>;

export type EventHue = keyof typeof eventHues;

export const eventHueNames = Object.keys(eventHues) as EventHue[];

/** Smallest contrast of text on its fill (WCAG 2.2, 1.4.3). */
export const minimumTextContrast = 4.5;

/** The `#RRGGBB` a named hue is stored as. */
export function hexOfHue(name: EventHue): string {
  return eventHues[name].light.stripe;
}

/** The named hue that a name or the hue's own hex stands for, or undefined for a free colour. */
export function hueOf(color: string): EventHue | undefined {
  const wanted = color.trim().toLowerCase();
  return eventHueNames.find((name) => name === wanted || stripesOf(name).includes(wanted));
}

/**
 * The colours that show an event type or staff colour: a hue's own triple, or for a free `#RRGGBB` the stripe as given
 * with fill and text mixed from it and the text clamped to 4.5:1. Anything else is slate.
 */
export function eventColors(color: string): EventColors {
  return lookOf(color).colors;
}

interface ColorLook {
  colors: EventColors;
  style: EventColorStyle;
}

/** Any colour may be chosen, so what is kept has a bound. */
const MAX_KNOWN = 500;
const known = new Map<string, ColorLook>();

function lookOf(color: string): ColorLook {
  const found = known.get(color);
  if (found) return found;
  const colors = newEventColors(color);
  const made = { colors, style: toStyle(colors) };
  if (known.size >= MAX_KNOWN) known.clear();
  known.set(color, made);
  return made;
}

function newEventColors(color: string): EventColors {
  const named = hueOf(color);
  if (named) return eventHues[named];
  const stripe = color.trim().toLowerCase();
  if (!/^#[0-9a-f]{6}$/.test(stripe)) return eventHues.slate;
  return {
    light: { stripe, ...clamp(stripe, { fillBase: '#ffffff', fillShare: 0.13, ink: '#0d0d10', inkShare: 0.4 }) },
    dark: { stripe, ...clamp(stripe, { fillBase: '#0d0d10', fillShare: 0.28, ink: '#ffffff', inkShare: 0.65 }) },
  };
}

export interface EventColorStyle {
  '--event-fill': string;
  '--event-stripe': string;
  '--event-text': string;
}

/**
 * CSS custom properties for one event, in both themes; use them through the `event-fill`, `-stripe`, `-text` colours. Equal
 * colours are given the same object, which is sent to the browser once.
 */
export function eventColorStyle(color: string): Readonly<EventColorStyle> {
  return lookOf(color).style;
}

function toStyle({ light, dark }: EventColors): EventColorStyle {
  return {
    '--event-fill': `light-dark(${light.fill}, ${dark.fill})`,
    '--event-stripe': `light-dark(${light.stripe}, ${dark.stripe})`,
    '--event-text': `light-dark(${light.text}, ${dark.text})`,
  };
}

/** The stripe of it alone, for a dot in a row. */
export function eventStripeStyle(color: string): { '--event-stripe': string } {
  const { light, dark } = eventColors(color);
  return { '--event-stripe': `light-dark(${light.stripe}, ${dark.stripe})` };
}

/** Contrast of two `#rrggbb` colours by the WCAG formula, from 1 to 21. */
export function contrastRatio(first: string, second: string): number {
  const [lighter = 0, darker = 0] = [luminance(first), luminance(second)].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

function hue(light: string, dark: string): EventColors {
  return { light: triple(light), dark: triple(dark) };
}

function triple(colors: string): EventTriple {
  const [fill = '', stripe = '', text = ''] = colors.split(' ');
  return { fill, stripe, text };
}

function stripesOf(name: EventHue): string[] {
  return [eventHues[name].light.stripe, eventHues[name].dark.stripe];
}

interface Recipe {
  fillBase: string;
  /** How much of the colour the fill takes, 0 to 1. */
  fillShare: number;
  ink: string;
  /** How much ink the text starts with, 0 to 1; more is added until it can be read. */
  inkShare: number;
}

function clamp(color: string, { fillBase, fillShare, ink, inkShare }: Recipe): { fill: string; text: string } {
  const fill = mix(fillBase, color, fillShare);
  for (let share = inkShare; share < 1; share += 0.05) {
    const text = mix(color, ink, share);
    if (contrastRatio(text, fill) >= minimumTextContrast) return { fill, text };
  }
  return { fill, text: ink };
}

function mix(base: string, added: string, share: number): string {
  const from = channels(base);
  const to = channels(added);
  const mixed = from.map((value, index) => Math.round(value + ((to[index] ?? 0) - value) * share));
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = channels(hex).map(linear);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function linear(channel: number): number {
  const value = channel / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

function channels(hex: string): number[] {
  return [1, 3, 5].map((start) => Number.parseInt(hex.slice(start, start + 2), 16));
}
