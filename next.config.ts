import type { NextConfig } from 'next';
import createNextIntlPlugin from 'next-intl/plugin';

const SECURITY_HEADERS = [
  { key: 'x-content-type-options', value: 'nosniff' },
  { key: 'x-frame-options', value: 'DENY' },
  { key: 'referrer-policy', value: 'strict-origin-when-cross-origin' },
  { key: 'permissions-policy', value: 'camera=(), microphone=(), geolocation=()' },
];

const config: NextConfig = {
  poweredByHeader: false,
  experimental: {
    // Replaced by variables, light-dark() would be resolved once on the root and no part could have a theme of its own.
    lightningCssFeatures: { exclude: ['light-dark'] },
    // A cache of 100 MB for a build that runs once an update is not worth its place on a small server.
    turbopackFileSystemCacheForBuild: false,
    serverSourceMaps: false,
    optimizePackageImports: ['lucide'],
  },
  reactStrictMode: true,
  // Types are checked by npm test; a build on a server needs neither the time nor the types of tests.
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: ['@node-rs/argon2', '@react-pdf/renderer', 'pg', 'pg-boss', 'pino'],
  // The fonts of the PDF are read from the disk.
  outputFileTracingIncludes: { '/**': ['./node_modules/geist/dist/fonts/geist-sans/Geist-{Regular,SemiBold}.ttf'] },
  // The calendar library brings a popup that is never opened here, and looks for what scrolls in a way that takes long.
  turbopack: {
    resolveAlias: {
      'react-overlays': './components/calendar/no-overlay.ts',
      'dom-helpers': './components/calendar/drag-scroll.ts',
    },
  },
  headers: async () => [{ source: '/:path*', headers: SECURITY_HEADERS }],
};

export default createNextIntlPlugin({
  requestConfig: './lib/web/i18n/request.ts',
  // Compiled with the build, so that no browser loads what reads ICU messages.
  experimental: { messages: { path: './lib/web/i18n/messages', format: 'json', locales: 'infer', precompile: true } },
})(config);
