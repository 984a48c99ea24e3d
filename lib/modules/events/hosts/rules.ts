/**
 * Who takes which of several times. Whoever can take most of them takes all of those, so that a series has one host where
 * possible; the rest goes to the first who is free.
 * @param free for each time, those who are free
 * @param order everybody, the one whose turn it is first
 * @returns for each time a host, or null where nobody is free
 */
export function assignHosts(free: readonly (readonly number[])[], order: readonly number[]): (number | null)[] {
  const sets = free.map((ids) => new Set(ids));
  const counts = order.map((id) => sets.filter((set) => set.has(id)).length);
  const main = order[counts.indexOf(Math.max(0, ...counts))];
  return sets.map((set) => {
    if (main !== undefined && set.has(main)) return main;
    return order.find((id) => set.has(id)) ?? null;
  });
}
