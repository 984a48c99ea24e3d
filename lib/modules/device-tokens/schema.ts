import { z } from 'zod';
import { camelKeys } from '@/lib/core/case';
import { optionalText } from '@/lib/core/fields';
import { rule } from '@/lib/core/problems';

export const DEVICE_PLATFORMS = ['expo', 'fcm', 'apns'] as const;

const MAX_TOKEN = 1_000;

/** Push services give out printable ASCII; an index entry has room for this many bytes. */
const token = z
  .string()
  .trim()
  .min(1)
  .max(MAX_TOKEN)
  .refine((text) => /^[\x21-\x7e]+$/.test(text), rule('invalid'))
  .meta({
    description: 'As the push service gave it to the app.',
    example: 'ExponentPushToken[xxxxxxxxxxxxxxxxxxxxxx]',
  });

export const registerDeviceTokenInput = z
  .object({
    token,
    platform: z.enum(DEVICE_PLATFORMS).default('expo').meta({ description: 'The service that gave it out.' }),
    device_name: optionalText(200).meta({ example: "Jane's phone" }),
  })
  .transform(camelKeys);
export type RegisterDeviceTokenInput = z.output<typeof registerDeviceTokenInput>;

export const removeDeviceTokenInput = z.object({ token }).transform(camelKeys);
export type RemoveDeviceTokenInput = z.output<typeof removeDeviceTokenInput>;
