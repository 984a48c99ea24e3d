import 'next-auth';
import 'next-auth/jwt';

declare module 'next-auth' {
  interface User {
    /** The browser session that signing in opened. */
    sid: string;
  }
  interface Session {
    /** Set while the session's row is live. */
    sid?: string;
  }
}

declare module 'next-auth/jwt' {
  interface JWT {
    sid?: string;
    /** Of the step between password and code: what changes with the password. */
    mark?: string | null;
  }
}
