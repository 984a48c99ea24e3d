import { defineEndpoint } from '@/lib/core/endpoint';
import { registerDeviceTokenInput, removeDeviceTokenInput } from './schema';

export const registerDeviceTokenEndpoint = defineEndpoint({
  method: 'POST',
  path: '/auth/device-token',
  title: 'Register a device push token',
  description: "Stores or refreshes the user's push token; one known for another user moves to this one.",
  ability: 'authenticated',
  message: 'Device token registered successfully.',
  body: registerDeviceTokenInput,
  envelope: 'none',
});

export const removeDeviceTokenEndpoint = defineEndpoint({
  method: 'DELETE',
  path: '/auth/device-token',
  title: 'Remove a device push token',
  description: 'Forgets a push token, as at logout. An unknown one is answered alike.',
  ability: 'authenticated',
  message: 'Device token removed successfully.',
  body: removeDeviceTokenInput,
  envelope: 'none',
});
