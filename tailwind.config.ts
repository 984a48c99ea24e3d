import type { Config } from 'tailwindcss';

const tone = (name: string) => ({
  DEFAULT: `var(--${name})`,
  soft: `var(--${name}-soft)`,
  text: `var(--${name}-text)`,
});

/** Utilities are named after the tokens of `app/globals.css`; a colour that is not listed here does not exist. */
export default {
  content: ['./app/**/*.{ts,tsx}', './components/**/*.{ts,tsx}'],
  darkMode: ['selector', '[data-theme="dark"]'],
  theme: {
    colors: {
      transparent: 'transparent',
      current: 'currentColor',
      inherit: 'inherit',
      bg: 'var(--bg)',
      surface: 'var(--surface)',
      raised: 'var(--raised)',
      sunken: 'var(--sunken)',
      hover: 'var(--hover)',
      line: { DEFAULT: 'var(--line)', strong: 'var(--line-strong)' },
      control: 'var(--control)',
      muted: 'var(--muted)',
      fg: 'var(--fg)',
      accent: { ...tone('accent'), hover: 'var(--accent-hover)' },
      'on-accent': 'var(--on-accent)',
      focus: 'var(--focus)',
      success: tone('success'),
      warning: tone('warning'),
      danger: tone('danger'),
      info: tone('info'),
      scrim: 'var(--scrim)',
      event: { fill: 'var(--event-fill)', stripe: 'var(--event-stripe)', text: 'var(--event-text)' },
    },
    fontFamily: {
      sans: ['var(--font-geist-sans)', 'system-ui', 'sans-serif'],
      mono: ['var(--font-geist-mono)', 'ui-monospace', 'monospace'],
    },
    fontSize: {
      '2xs': ['0.6875rem', '1rem'],
      xs: ['0.75rem', '1rem'],
      sm: ['0.8125rem', '1.25rem'],
      base: ['0.875rem', '1.25rem'],
      md: ['1rem', '1.5rem'],
      lg: ['1.125rem', '1.625rem'],
      xl: ['1.25rem', '1.75rem'],
      '2xl': ['1.5rem', '2rem'],
      '3xl': ['1.875rem', '2.25rem'],
    },
    fontWeight: { normal: '400', medium: '500', semibold: '600' },
    borderRadius: {
      none: '0',
      chip: '4px',
      control: '6px',
      card: '10px',
      dialog: '14px',
      full: '9999px',
    },
    boxShadow: { none: 'none', pop: 'var(--shadow-pop)', dialog: 'var(--shadow-dialog)' },
    zIndex: { auto: 'auto', 0: '0', sticky: '10', popover: '30', dialog: '40', toast: '50' },
    extend: {
      transitionDuration: { DEFAULT: '120ms', control: '120ms', popover: '180ms', drawer: '240ms' },
      transitionTimingFunction: { DEFAULT: 'ease-out' },
      maxWidth: { text: '68ch' },
      keyframes: {
        fade: { from: { opacity: '0' } },
        'fade-out': { to: { opacity: '0' } },
        pop: { from: { opacity: '0', scale: '0.98' } },
        slide: { from: { transform: 'translateX(var(--slide, 100%))' } },
        'slide-out': { to: { transform: 'translateX(var(--slide, 100%))' } },
      },
      animation: {
        'fade-in': 'fade 180ms ease-out',
        'fade-out': 'fade-out 120ms ease-out forwards',
        // What is done sooner needs no sign that it is under way.
        'fade-in-late': 'fade 0s 400ms backwards',
        'fade-out-late': 'fade-out 0s 400ms forwards',
        pop: 'pop 180ms ease-out',
        'pop-small': 'pop 120ms ease-out',
        'slide-in': 'slide 240ms cubic-bezier(0.2, 0.8, 0.2, 1)',
        'slide-out': 'slide-out 180ms ease-out forwards',
      },
    },
  },
} satisfies Config;
