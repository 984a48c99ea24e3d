import NextAuth from 'next-auth';
import { authOptions } from '@/lib/web/auth-options';

interface AuthRoute {
  params: Promise<{ nextauth: string[] }>;
}

const handler = (request: Request, route: AuthRoute): Promise<Response> => NextAuth(authOptions())(request, route);

export { handler as GET, handler as POST };
