/** Whether the process answers at all; `/api/health` also asks the database. */
export function GET(): Response {
  return Response.json({ status: 'alive' });
}
