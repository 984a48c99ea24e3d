/** Papers of one archive: each takes a moment to draw. */
export const MAX_PAPERS = 50;
