import { defineEndpoint } from '@/lib/core/endpoint';
import { createEventInput } from '../schema';
import { previewResource, serializePreview } from './serializer';

export const previewEventEndpoint = defineEndpoint({
  method: 'POST',
  path: '/events/preview',
  title: 'Preview a booking',
  description: 'Takes what POST /events takes and answers with dates, alternatives and price. Nothing is written.',
  ability: 'events:write',
  invalidMessage: 'Validation error',
  body: createEventInput,
  envelope: 'data',
  resource: previewResource,
  serialize: serializePreview,
});
