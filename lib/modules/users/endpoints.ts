import { defineEndpoint } from '@/lib/core/endpoint';
import { loginInput } from './schema';
import { loginResource, meResource, serializeLogin, serializeMe } from './serializer';

export const loginEndpoint = defineEndpoint({
  method: 'POST',
  path: '/auth/login',
  title: 'Login',
  description: 'Exchanges an e-mail and password for a new API token. The only endpoint that needs no token.',
  ability: 'anonymous',
  body: loginInput,
  envelope: 'bare',
  resource: loginResource,
  serialize: serializeLogin,
});

export const meEndpoint = defineEndpoint({
  method: 'GET',
  path: '/auth/me',
  title: 'Get authenticated user',
  description: "The token's user, with the current team.",
  ability: 'authenticated',
  envelope: 'bare',
  resource: meResource,
  serialize: serializeMe,
});

export const logoutEndpoint = defineEndpoint({
  method: 'POST',
  path: '/auth/logout',
  title: 'Logout',
  description: 'Revokes the token that the request was made with.',
  ability: 'authenticated',
  message: 'Logged out successfully.',
  envelope: 'none',
});
