import { documentRoute } from '@/lib/api/openapi/serve';

export { documentRoute as GET };
