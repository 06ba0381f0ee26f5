/** How often each id of a table occurs, zeros included; null is counted nowhere. */
export function tally<Id extends string>(
  ids: readonly Id[],
  found: readonly (Id | null)[],
): Readonly<Record<Id, number>> {
  const counts = Object.fromEntries(ids.map((id) => [id, 0])) as Record<Id, number>;
  for (const id of found) if (id !== null) counts[id] += 1;
  return counts;
}
