/** Pages that are the start of an area whose other pages have items of their own. */
const STARTS = new Set(['/dashboard', '/dashboard/finance']);

/** Whether a path lies in the area of an item; a start page is only itself. */
export function isCurrent(path: string, area: string): boolean {
  return path === area || (!STARTS.has(area) && path.startsWith(`${area}/`));
}
