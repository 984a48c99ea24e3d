/** The examples of the guides, the same in every language. @param server address of the API */
export function guideCodes(server: string): Record<string, string> {
  return {
    bearer: `curl ${server}/auth/me \\\n  -H "Authorization: Bearer $OPENSLOT_TOKEN" \\\n  -H 'Accept: application/json'`,
    forbidden: body({ message: 'This action is unauthorized.', code: 'forbidden' }),
    invalid: body({
      message: 'Validation error',
      code: 'invalid',
      errors: {
        invitee_email: ['The invitee email field is required.'],
        start_time: ['The start time is not a valid date.'],
      },
    }),
    paging: body({
      data: [{ id: 10, name: 'John Doe', email: 'john@example.com', phone: '+1234567890' }],
      meta: { current_page: 1, total: 25, per_page: 50, last_page: 1, next_cursor: null },
    }),
    walk: WALK.replace('SERVER', server.replace(/\/api\/v1$/, '')),
    idempotency: `curl -X POST ${server}/events \\\n  -H "Authorization: Bearer $OPENSLOT_TOKEN" \\\n  -H 'Content-Type: application/json' \\\n  -H 'Idempotency-Key: 5f1c0a52-8b7e-4a53-9f6d-5d3c6a0c9a3e' \\\n  -d @booking.json`,
    limits: 'X-RateLimit-Limit: 600\nX-RateLimit-Remaining: 599\nX-Request-Id: 0b0e6f0e-5f0d-4f43-9f0a-1d7c6c1f3b5e',
    limited: 'Retry-After: 12\nX-RateLimit-Limit: 600\nX-RateLimit-Remaining: 0\nX-RateLimit-Reset: 1771164060',
    times: body({ start_time: '2026-02-15T09:00:00-05:00' }).concat('\n', body({ start_time: '2026-02-15T14:00:00Z' })),
    series: body({
      event_type_id: 5,
      start_time: '2026-03-02T09:00:00Z',
      invitee_name: 'John Doe',
      invitee_email: 'john@example.com',
      is_recurring: true,
      recurrence_frequency: 'weekly',
      recurrence_days: [1],
      recurrence_count: 10,
    }),
    moving: `- https://api.old-provider.test/api/v1\n+ ${server}\n- Authorization: Bearer <token of before>\n+ Authorization: Bearer <token made here>`,
  };
}

const WALK = `import { createClient } from 'openslot-client';

const openslot = createClient({ baseUrl: 'SERVER', token: process.env.OPENSLOT_TOKEN });
for await (const client of openslot.rows('/clients')) console.log(client.name);`;

function body(value: unknown): string {
  return JSON.stringify(value, null, 2);
}
