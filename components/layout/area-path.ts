const ROOT = '/dashboard';

/**
 * The area of a page: its path up to the first id, which would name a thing of another team, and without its query, which may
 * hold more of them. `/dashboard/events/12` is `/dashboard/events`. What is no page of the dashboard becomes its start.
 */
export function toAreaPath(path: unknown): string {
  if (typeof path !== 'string' || !/^\/dashboard(\/[\w-]+)*$/.test(path)) return ROOT;
  const segments = path.split('/');
  const id = segments.findIndex((segment) => /^\d+$/.test(segment));
  return id < 0 ? path : segments.slice(0, id).join('/');
}
