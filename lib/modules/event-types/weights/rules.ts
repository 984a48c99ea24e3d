/** The most that somebody's share of a round robin can be; 1 is even. */
export const MAX_WEIGHT = 10;
