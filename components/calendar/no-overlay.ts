/**
 * Stands in for `react-overlays`, which the grid library imports for a popup this calendar never opens; the alias in
 * `next.config.ts` saves 13 KiB of script.
 */
export function Overlay(): null {
  return null;
}
