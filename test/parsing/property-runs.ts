/**
 * How many examples a property of the readers tries: `least` on a developer's machine, `PROPERTY_RUNS` where that is set
 * (`.ci/run` asks for 10,000; before a release ask for more: `PROPERTY_RUNS=100000 npm test test/parsing`).
 */
export function propertyRuns(least: number): { readonly numRuns: number } {
  const asked = Number(process.env.PROPERTY_RUNS ?? 0);
  return { numRuns: Math.max(least, Number.isInteger(asked) ? asked : 0) };
}
