// The figures a second time, from the words of the contract alone: raw lines of the ledger, calendars by Date.parse, sums
// and quantiles as exact fractions of BigInt. It shares no code with src/, and is slow on purpose.

interface Time {
  readonly at: string | null;
  readonly precision: string;
}

interface Action {
  readonly kind: string | null;
  readonly due: string | null;
  readonly createdAt: string;
  readonly closedAt: string | null;
  readonly outcome: string | null;
}

type Counts = Readonly<Record<string, number | string | null>>;

/** A line of the ledger as JSON has it. */
export interface Line {
  readonly number: number;
  readonly kind: string;
  readonly system: string | null;
  readonly severity: string | null;
  readonly failureModes: readonly string[];
  readonly stoppedBy: string | null;
  readonly state: string | null;
  readonly times: Readonly<Record<string, Time | null>>;
  readonly outputs: Counts;
  readonly exploit: Readonly<Record<'before' | 'after', { readonly k: number; readonly n: number } | null>>;
  readonly drift: readonly unknown[];
  readonly actions: readonly Action[];
  readonly declaredAt: string;
  readonly signedOffAt: string | null;
  readonly closedAt: string | null;
}

interface Fraction {
  readonly over: bigint;
  readonly under: bigint;
}

const DAY = 86_400_000;
const asNumber = ({ over, under }: Fraction): number => {
  const whole = over / under;
  return Number(whole) + Number(over - whole * under) / Number(under);
};
const ms = (text: string) => BigInt(Date.parse(text));
const orderOf = (values: readonly bigint[]) => [...values].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));

/** Type 7: at position (n − 1)·num/den, counted from 0, straight line between neighbours; in seconds. */
function quantile(sorted: readonly bigint[], num: bigint, den: bigint): number {
  const position = BigInt(sorted.length - 1) * num;
  const at = Number(position / den);
  const rest = position % den;
  const low = sorted[at] as bigint;
  const high = sorted[at + 1] ?? low;
  return asNumber({ over: low * den + rest * (high - low), under: den * 1000n });
}

interface Tally {
  readonly values: bigint[];
  readonly leftOut: { missing: number; precision: number; order: number };
  open: number;
}

function durationFigure({ values, leftOut, open }: Tally) {
  const n = values.length;
  const sorted = orderOf(values);
  const seconds = (value: bigint | undefined) =>
    value === undefined ? null : asNumber({ over: value, under: 1000n });
  const sum = values.reduce((total, value) => total + value, 0n);
  return {
    n,
    leftOut,
    open,
    median: n === 0 ? null : quantile(sorted, 1n, 2n),
    p90: n < 10 ? null : quantile(sorted, 9n, 10n),
    mean: n === 0 ? null : asNumber({ over: sum, under: BigInt(n) * 1000n }),
    min: seconds(sorted[0]),
    max: seconds(sorted[n - 1]),
  };
}

const none = (): Tally => ({ values: [], leftOut: { missing: 0, precision: 0, order: 0 }, open: 0 });
const notResolved = (line: Line) =>
  line.state === null ? line.closedAt === null : line.state === 'open' || line.state === 'mitigated';
type Maybe = Time | null | undefined;
const known = (moment: Maybe) => (moment && moment.precision !== 'unknown' ? moment.at : null);

function add(tally: Tally, from: Maybe, to: Maybe, mayBeOpen: boolean): void {
  const [start, end] = [known(from), known(to)];
  if (mayBeOpen && end === null) tally.open += 1;
  else if (start === null || end === null) tally.leftOut.missing += 1;
  else if (from?.precision !== 'minute' || to?.precision !== 'minute') tally.leftOut.precision += 1;
  else {
    const took = ms(end) - ms(start);
    if (took < 0n) tally.leftOut.order += 1;
    else tally.values.push(took);
  }
}

const pairs = {
  timeToDetect: ['started', 'detected'],
  timeToAcknowledge: ['detected', 'acknowledged'],
  timeToMitigate: ['detected', 'mitigated'],
  timeToResolve: ['detected', 'resolved'],
} as const;

function durationsOf(lines: readonly Line[]) {
  const figures = Object.entries(pairs).map(([id, [from, to]]) => {
    const tally = none();
    for (const line of lines) add(tally, line.times[from], line.times[to], notResolved(line));
    return [id, durationFigure(tally)];
  });
  return Object.fromEntries(figures);
}

function rateOf(lines: readonly Line[], part: string, rest: string) {
  let [numerator, denominator] = [0n, 0n];
  const origins: (string | null)[] = [];
  for (const { outputs } of lines) {
    const [one, other, origin] = [outputs[part], outputs[rest], outputs.origin as string | null];
    if (typeof one !== 'number' || typeof other !== 'number') continue;
    numerator += BigInt(one);
    denominator += BigInt(one) + BigInt(other);
    if (!origins.includes(origin)) origins.push(origin);
  }
  return {
    value: denominator === 0n ? null : asNumber({ over: numerator, under: denominator }),
    numerator: Number(numerator),
    denominator: Number(denominator),
    origin: origins.length > 1 ? 'mixed' : (origins[0] ?? null),
  };
}

/** Wilson's interval as the two roots of the quadratic (p̂ − p)² = z² p (1 − p) / n. */
export function wilsonByRoots(k: number, n: number): readonly [number, number] | null {
  if (n === 0) return null;
  const z2 = 1.959963984540054 ** 2;
  const p = k / n;
  const [a, b, c] = [1 + z2 / n, -(2 * p + z2 / n), p * p];
  const root = Math.sqrt(Math.max(0, b * b - 4 * a * c));
  return [(-b - root) / (2 * a), (-b + root) / (2 * a)];
}

function runsOf(lines: readonly Line[], when: 'before' | 'after') {
  const runs = lines.map((line) => line.exploit[when]);
  const succeeded = runs.reduce((sum, one) => sum + (one?.k ?? 0), 0);
  const attempted = runs.reduce((sum, one) => sum + (one?.n ?? 0), 0);
  return { succeeded, attempted, interval: wilsonByRoots(succeeded, attempted) };
}

const count = (ids: readonly string[], found: readonly unknown[]) =>
  Object.fromEntries(ids.map((id) => [id, found.filter((one) => one === id).length]));

const MODES =
  'prompt-injection data-poisoning excessive-agency broken-access supply-chain sensitive-disclosure misinformation harmful-output behaviour-regression unbounded-consumption infrastructure other'.split(
    ' ',
  );

const stillCounts = (line: Line) => !['dismissed', 'duplicate'].includes(line.state ?? '');
const isIncident = (line: Line) => line.kind === 'incident' && stillCounts(line);

function guardrailFix(actions: readonly Action[]) {
  const tally = none();
  for (const action of actions.filter((one) => one.kind === 'guardrail')) {
    if (action.outcome === null && action.closedAt === null) tally.open += 1;
    else if (action.outcome !== 'done' || action.closedAt === null) tally.leftOut.missing += 1;
    else if (ms(action.closedAt) < ms(action.createdAt)) tally.leftOut.order += 1;
    else tally.values.push(ms(action.closedAt) - ms(action.createdAt));
  }
  return durationFigure(tally);
}

function actionsOf(actions: readonly Action[], now: number) {
  const done = actions.filter((one) => one.outcome === 'done');
  const dueEnds = (one: Action) => Date.parse(`${one.due}T00:00:00Z`) + DAY;
  return {
    total: actions.length,
    done: done.length,
    overdue: actions.filter(
      (one) => one.outcome === null && one.closedAt === null && one.due !== null && dueEnds(one) <= now,
    ).length,
    onTime: done.filter(
      (one) => one.due !== null && one.closedAt !== null && Date.parse(one.closedAt) < dueEnds(one),
    ).length,
  };
}

const iso = (at: number) => new Date(at).toISOString().replace('.000Z', 'Z');

/** `metrics.json` by the contract. */
export function metricsByContract(lines: readonly Line[], now: string, weeks = 13) {
  const to = Date.parse(now);
  const from = to - weeks * 7 * DAY;
  const inside = lines.filter((line) => {
    const at = Date.parse(line.declaredAt);
    return from <= at && at < to;
  });
  const incidents = inside.filter(isIncident);
  const nearMisses = inside.filter((line) => line.kind === 'near-miss' && stillCounts(line));
  const injected = incidents.filter((line) => line.failureModes.includes('prompt-injection'));
  const actions = inside.flatMap((line) => line.actions);
  const byNumber = [...inside].sort((a, b) => a.number - b.number);
  return {
    schema: 1,
    window: { from: iso(from), to: iso(to) },
    counts: {
      incidents: incidents.length,
      nearMisses: nearMisses.length,
      hazards: inside.filter((line) => line.kind === 'hazard' && stillCounts(line)).length,
      dismissed: inside.filter((line) => line.state === 'dismissed').length,
      open: incidents.filter(notResolved).length,
      unsigned: incidents.filter(
        (line) => (line.state === 'closed' || line.closedAt !== null) && line.signedOffAt === null,
      ).length,
      bySeverity: count(
        ['S0', 'S1', 'S2', 'S3'],
        incidents.map((line) => line.severity),
      ),
      byFailureMode: count(
        MODES,
        incidents.flatMap((line) => [...new Set(line.failureModes)]),
      ),
    },
    all: durationsOf(incidents),
    aiSpecific: durationsOf(
      incidents.filter((line) => line.failureModes.some((mode) => mode !== 'infrastructure')),
    ),
    catchRate: rateOf(inside, 'unsafeBlocked', 'unsafeEscaped'),
    escapeRate: rateOf(inside, 'unsafeEscaped', 'unsafeBlocked'),
    overBlockRate: rateOf(inside, 'safeBlocked', 'safeAllowed'),
    promptInjection: {
      incidents: injected.length,
      before: runsOf(injected, 'before'),
      after: runsOf(injected, 'after'),
    },
    drift: byNumber.flatMap((line) => line.drift),
    nearMisses: {
      n: nearMisses.length,
      stoppedBy: count(
        ['guardrail', 'human', 'limit', 'luck', 'researcher'],
        nearMisses.map((line) => line.stoppedBy),
      ),
    },
    guardrailGapFix: guardrailFix(actions),
    preventiveActions: actionsOf(actions, to),
  };
}

const DAYS_90 = 90 * DAY;

/** Figures beside the contract, by their definitions in docs/figures.md. */
export function detailsByDefinition(lines: readonly Line[], now: string, weeks = 13) {
  const to = Date.parse(now);
  const from = to - weeks * 7 * DAY;
  const at = (line: Line) => Date.parse(line.declaredAt);
  const all = lines.filter(isIncident);
  const inside = lines.filter((line) => from <= at(line) && at(line) < to);
  const incidents = inside.filter(isIncident);
  const impact = none();
  const signOff = none();
  for (const line of incidents) {
    add(impact, line.times.started, line.times.mitigated ?? line.times.resolved, notResolved(line));
    const isClosed = line.closedAt !== null || line.state === 'closed';
    if (line.signedOffAt === null) {
      if (isClosed) signOff.leftOut.missing += 1;
      else signOff.open += 1;
    } else add(signOff, line.times.resolved, { at: line.signedOffAt, precision: 'minute' }, false);
  }
  const same = (a: Line, b: Line) =>
    (a.system ?? '').trim().toLowerCase() === (b.system ?? '').trim().toLowerCase() &&
    a.failureModes.some((mode) => b.failureModes.includes(mode));
  const comparable = incidents.filter(
    (line) => (line.system ?? '').trim() !== '' && line.failureModes.length > 0,
  );
  const isEarlier = (a: Line, b: Line) => at(a) < at(b) || (at(a) === at(b) && a.number < b.number);
  const recurring = comparable
    .map((line) => {
      const before = all.filter(
        (one) => isEarlier(one, line) && at(line) - at(one) <= DAYS_90 && same(line, one),
      );
      const latest = before.reduce<Line | null>(
        (last, one) => (last === null || isEarlier(last, one) ? one : last),
        null,
      );
      return latest === null ? null : { number: line.number, after: latest.number };
    })
    .filter((pair) => pair !== null)
    .sort((a, b) => a.number - b.number);
  return {
    impactDuration: durationFigure(impact),
    signOffLead: durationFigure(signOff),
    recurrence: {
      recurred: recurring.length,
      comparable: comparable.length,
      leftOut: incidents.length - comparable.length,
      pairs: recurring,
    },
  };
}
