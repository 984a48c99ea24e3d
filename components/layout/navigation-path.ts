/** Whether a path lies in the area of an item; the start page is only itself. */
export function isCurrent(path: string, area: string): boolean {
  return path === area || (area !== '/dashboard' && path.startsWith(`${area}/`));
}
