import { type NextRequest, NextResponse } from 'next/server';

const NONCE_BYTES = 16;
const SESSION_COOKIES = ['__Secure-next-auth.session-token', 'next-auth.session-token'];

/**
 * Gives every page a content security policy with a nonce of its own, and sends browsers without a session cookie to the
 * sign-in page. The latter is a convenience: pages and actions check the session themselves.
 */
export function proxy(request: NextRequest): NextResponse {
  const { pathname, search } = request.nextUrl;
  if (pathname.startsWith('/dashboard') && !SESSION_COOKIES.some((name) => request.cookies.has(name))) {
    const target = new URL('/sign-in', request.url);
    target.searchParams.set('callbackUrl', `${pathname}${search}`);
    return NextResponse.redirect(target);
  }
  const nonce = btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(NONCE_BYTES))));
  const policy = contentSecurityPolicy(nonce);
  const headers = new Headers(request.headers);
  headers.set('x-nonce', nonce);
  headers.set('content-security-policy', policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('content-security-policy', policy);
  return response;
}

export const config = {
  matcher: [
    {
      // The console of the reference has a policy of its own.
      // Nor do pages mean anything to a PDF, whose viewers some policies stop, or to pictures, whose own is stricter.
      source:
        '/((?!api|docs/api/console|dashboard/finance/invoices/\\d+/pdf|logos/|dashboard/photos/|_next/static|_next/image|icon.svg|favicon.ico).*)',
      missing: [{ type: 'header', key: 'next-router-prefetch' }],
    },
  ],
};

function contentSecurityPolicy(nonce: string): string {
  // React's development build evaluates strings to rebuild call stacks.
  const development = process.env.NODE_ENV === 'development' ? " 'unsafe-eval'" : '';
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development}`,
    // Overlays, toasts and the calendar set style attributes and inject style elements.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}
