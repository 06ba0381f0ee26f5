import type { Json } from './expressions.js';

/** The values that tell one job of a matrix from the others, by axis. */
export type Combination = Readonly<Record<string, Json>>;

/**
 * The jobs that a matrix stands for, in GitHub's order; one with no values when there is no matrix.
 * Throws when an axis is empty or not a list, as GitHub fails the job.
 * Source: GitHub's "Workflow syntax", jobs.<job_id>.strategy.matrix.
 */
export function combinationsOf(matrix: Json): readonly Combination[] {
  if (matrix === null || typeof matrix !== 'object' || Array.isArray(matrix)) return [{}];
  const { include, exclude, ...axes } = matrix as Record<string, Json>;
  const kept = product(axes).filter(
    (one) => !list('exclude', exclude).some((out) => agrees(one, out, Object.keys(out))),
  );
  return extend(kept, list('include', include), Object.keys(axes));
}

function product(axes: Record<string, Json>): Combination[] {
  const names = Object.keys(axes);
  const start: Combination[] = names.length > 0 ? [{}] : [];
  return names.reduce((rows, name) => {
    const values = axes[name];
    if (!Array.isArray(values) || values.length === 0)
      throw new Error(`the matrix axis "${name}" has no list of values`);
    return rows.flatMap((row) => values.map((value: Json) => ({ ...row, [name]: value })));
  }, start);
}

/** An entry joins every combination whose original values it leaves alone, else it stands for itself. */
function extend(kept: Combination[], entries: Combination[], axes: string[]): Combination[] {
  const rows = kept.map((original) => ({ original, row: original }));
  const alone: Combination[] = [];
  for (const entry of entries) {
    const shared = axes.filter((axis) => axis in entry);
    const hosts = rows.filter(({ original }) => agrees(original, entry, shared));
    if (hosts.length === 0) alone.push(entry);
    for (const host of hosts) host.row = { ...host.row, ...entry };
  }
  return [...rows.map(({ row }) => row), ...alone];
}

function agrees(one: Combination, other: Combination, keys: string[]): boolean {
  return keys.every((key) => JSON.stringify(one[key]) === JSON.stringify(other[key]));
}

function list(name: string, entries: Json | undefined): Combination[] {
  if (entries === undefined || entries === null) return [];
  if (!Array.isArray(entries)) throw new Error(`matrix.${name} must be a list`);
  return entries as Combination[];
}
