import type { ShownLocale } from '@/lib/core/locale';
import type { Theme } from '@/lib/core/preferences';
import { TOKENS, type Token } from '@/lib/web/design-tokens';

interface ConsolePage {
  nonce: string;
  locale: ShownLocale;
  theme: Theme;
  texts: Record<'title' | 'back' | 'lead', string>;
}

/** The viewer with everything off that would leave this host, in the colours of the app. */
export function consolePage({ nonce, locale, theme, texts }: ConsolePage): string {
  const settings = {
    url: '/api/v1/openapi.json',
    servers: [{ url: '/api/v1' }],
    agent: { disabled: true },
    mcp: { disabled: true },
    telemetry: false,
    withDefaultFonts: false,
    showDeveloperTools: 'never',
    hideClientButton: true,
    documentDownloadType: 'none',
    persistAuth: false,
    theme: 'none',
    customCss: VIEWER_STYLE,
    ...(theme === 'system' ? {} : { forceDarkModeState: theme, hideDarkModeToggle: true }),
    authentication: { preferredSecurityScheme: 'token' },
  };
  return `<!doctype html>
<html lang="${locale}"${theme === 'system' ? '' : ` data-theme="${theme}"`}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(texts.title)}</title>
<link rel="icon" href="/icon.svg">
<style>${STYLE}</style>
</head>
<body>
<header><a href="/docs/api">&larr; ${escaped(texts.back)}</a><p>${escaped(texts.lead)}</p></header>
<div id="console"></div>
<script src="/docs/api/console/viewer.js"></script>
<script nonce="${nonce}">Scalar.createApiReference('#console', ${inScript(settings)})</script>
</body>
</html>
`;
}

/** The colour of a token, as the theme is. */
const color = (name: Token) => `light-dark(${TOKENS[name].join(', ')})`;

const STYLE = `
:root { color-scheme: light dark; --bar: 3rem; }
:root[data-theme='light'] { color-scheme: light; }
:root[data-theme='dark'] { color-scheme: dark; }
body { margin: 0; background: ${color('bg')}; color: ${color('fg')}; font: 0.875rem/1.25rem system-ui, sans-serif; }
header { position: sticky; top: 0; z-index: 50; box-sizing: border-box; height: var(--bar); display: flex; align-items: center; gap: 1rem; padding: 0 1rem; background: ${color('surface')}; border-bottom: 1px solid ${color('line')}; }
header a { flex: none; color: ${color('accent-text')}; font-weight: 500; border-radius: 4px; }
header a:focus-visible { outline: 2px solid; outline-offset: 2px; }
header p { margin: 0; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; color: ${color('muted')}; }
`;

/** What the viewer calls its colours. */
const VIEWER_COLORS: Record<string, Token> = {
  'color-1': 'fg',
  'color-2': 'muted',
  'color-3': 'muted',
  'color-accent': 'accent-text',
  'background-1': 'bg',
  'background-2': 'surface',
  'background-3': 'hover',
  'background-accent': 'accent-soft',
  'border-color': 'line',
  'color-green': 'success-text',
  'color-red': 'danger-text',
  'color-yellow': 'warning-text',
  'color-orange': 'warning-text',
  'color-blue': 'info-text',
  'color-purple': 'accent-text',
  'button-1': 'accent',
  'button-1-color': 'on-accent',
  'button-1-hover': 'accent-hover',
};

function viewerColors(theme: 0 | 1): string {
  return Object.entries(VIEWER_COLORS)
    .map(([name, token]) => `--scalar-${name}: ${TOKENS[token][theme]};`)
    .join(' ');
}

const VIEWER_STYLE = `
.scalar-app { --scalar-custom-header-height: 3rem; --scalar-radius: 6px; --scalar-radius-lg: 10px; --scalar-radius-xl: 14px; --scalar-font: system-ui, sans-serif; --scalar-font-code: ui-monospace, monospace; }
.light-mode { ${viewerColors(0)} }
.dark-mode { ${viewerColors(1)} }
`;

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);
}

/** JSON that cannot end the script it stands in. */
function inScript(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
