import { z } from 'zod';
import { toWireInstant } from '@/lib/core/time';
import type { NewHold } from './service';

export const holdResource = z
  .object({
    id: z.int(),
    token: z.string().meta({ description: 'Send it as hold_token of POST /events; shown this once.' }),
    start_time: z.iso.datetime(),
    end_time: z.iso.datetime(),
    staff_id: z.int(),
    expires_at: z.iso.datetime().meta({ description: 'From then on the time is free again.' }),
  })
  .meta({
    id: 'Hold',
    description: 'A time that is kept for somebody who is still checking out.',
    examples: [
      {
        id: 1,
        token: '1|abc123',
        start_time: '2026-02-15T14:00:00Z',
        end_time: '2026-02-15T15:00:00Z',
        staff_id: 3,
        expires_at: '2026-02-14T09:10:00Z',
      },
    ],
  });

export function serializeHold({ id, token, start, end, staffId, expiresAt }: NewHold): z.output<typeof holdResource> {
  return {
    id,
    token,
    start_time: toWireInstant(start),
    end_time: toWireInstant(end),
    staff_id: staffId,
    expires_at: toWireInstant(expiresAt),
  };
}
