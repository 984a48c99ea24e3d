import type { Locale } from '@/lib/core/locale';
import type { Theme } from '@/lib/core/preferences';

interface ConsolePage {
  nonce: string;
  locale: Locale;
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
    customCss: COLOURS,
    ...(theme === 'system' ? {} : { forceDarkModeState: theme, hideDarkModeToggle: true }),
    authentication: { preferredSecurityScheme: 'token' },
  };
  return `<!doctype html>
<html lang="${locale}">
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

const STYLE = `
:root { color-scheme: light dark; --bar: 3rem; }
body { margin: 0; background: light-dark(#ffffff, #0d0d10); color: light-dark(#17171c, #f2f2f5); font: 0.875rem/1.25rem system-ui, sans-serif; }
header { position: sticky; top: 0; z-index: 50; box-sizing: border-box; height: var(--bar); display: flex; align-items: center; gap: 1rem; padding: 0 1rem; background: light-dark(#fafafb, #141418); border-bottom: 1px solid light-dark(#e2e2e7, #282830); }
header a { flex: none; color: light-dark(#3f39c4, #b3afff); font-weight: 500; border-radius: 4px; }
header a:focus-visible { outline: 2px solid; outline-offset: 2px; }
header p { margin: 0; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; color: light-dark(#62626d, #a3a3af); }
`;

/** The tokens of the app under the names of the viewer. */
const COLOURS = `
.scalar-app { --scalar-custom-header-height: 3rem; --scalar-radius: 6px; --scalar-radius-lg: 10px; --scalar-radius-xl: 14px; --scalar-font: system-ui, sans-serif; --scalar-font-code: ui-monospace, monospace; }
.light-mode { --scalar-color-1: #17171c; --scalar-color-2: #62626d; --scalar-color-3: #62626d; --scalar-color-accent: #3f39c4; --scalar-background-1: #ffffff; --scalar-background-2: #fafafb; --scalar-background-3: #f4f4f6; --scalar-background-accent: #eeedfc; --scalar-border-color: #e2e2e7; --scalar-color-green: #0f6632; --scalar-color-red: #ab1a29; --scalar-color-yellow: #824800; --scalar-color-blue: #0a58a8; --scalar-color-orange: #824800; --scalar-color-purple: #3f39c4; --scalar-button-1: #4640d4; --scalar-button-1-color: #ffffff; --scalar-button-1-hover: #3a34b8; }
.dark-mode { --scalar-color-1: #f2f2f5; --scalar-color-2: #a3a3af; --scalar-color-3: #a3a3af; --scalar-color-accent: #b3afff; --scalar-background-1: #0d0d10; --scalar-background-2: #141418; --scalar-background-3: #1f1f26; --scalar-background-accent: #1f1d3d; --scalar-border-color: #282830; --scalar-color-green: #7adb9f; --scalar-color-red: #ff9aa1; --scalar-color-yellow: #f1be6f; --scalar-color-blue: #8fc5fa; --scalar-color-orange: #f1be6f; --scalar-color-purple: #b3afff; --scalar-button-1: #8d88ff; --scalar-button-1-color: #0d0d10; --scalar-button-1-hover: #a6a2ff; }
`;

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);
}

/** JSON that cannot end the script it stands in. */
function inScript(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
