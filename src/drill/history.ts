import type { FailureMode } from '../domain/failure-modes.js';
import type { Kind } from '../domain/kinds.js';
import { LEDGER_SCHEMA, type LedgerRecord } from '../domain/ledger.js';
import type { StoppedBy } from '../domain/lists.js';
import type { Severity } from '../domain/severities.js';
import { type Moment, noTimes } from '../domain/time.js';
import { merge, writeShard } from '../metrics/ledger.js';
import { stage } from './cast.js';

/** One incident of the rehearsal's past: when, how bad, and the minutes from its start to each later time. */
interface Past {
  readonly weeksAgo: number;
  readonly severity: Severity;
  readonly kind: Kind;
  readonly mode: FailureMode;
  /** Minutes after the start: detected, acknowledged, mitigated, resolved. */
  readonly minutes: readonly [number, number, number, number];
  readonly stoppedBy?: StoppedBy;
  /** Unsafe outputs blocked and escaped in a labelled set. */
  readonly outputs?: readonly [blocked: number, escaped: number];
}

const past: readonly Past[] = [
  { weeksAgo: 12, severity: 'S2', kind: 'incident', mode: 'misinformation', minutes: [190, 205, 400, 1500] },
  {
    weeksAgo: 12,
    severity: 'S3',
    kind: 'near-miss',
    mode: 'prompt-injection',
    minutes: [5, 10, 10, 60],
    stoppedBy: 'guardrail',
  },
  {
    weeksAgo: 11,
    severity: 'S1',
    kind: 'incident',
    mode: 'prompt-injection',
    minutes: [95, 101, 240, 2900],
    outputs: [180, 20],
  },
  {
    weeksAgo: 9,
    severity: 'S2',
    kind: 'incident',
    mode: 'behaviour-regression',
    minutes: [1440, 1470, 2000, 4300],
  },
  {
    weeksAgo: 8,
    severity: 'S3',
    kind: 'near-miss',
    mode: 'excessive-agency',
    minutes: [2, 9, 9, 30],
    stoppedBy: 'human',
  },
  { weeksAgo: 8, severity: 'S2', kind: 'incident', mode: 'infrastructure', minutes: [12, 20, 75, 180] },
  {
    weeksAgo: 6,
    severity: 'S2',
    kind: 'incident',
    mode: 'misinformation',
    minutes: [120, 140, 260, 1300],
    outputs: [90, 6],
  },
  {
    weeksAgo: 5,
    severity: 'S0',
    kind: 'incident',
    mode: 'sensitive-disclosure',
    minutes: [40, 47, 130, 1700],
  },
  {
    weeksAgo: 5,
    severity: 'S3',
    kind: 'near-miss',
    mode: 'prompt-injection',
    minutes: [1, 4, 4, 20],
    stoppedBy: 'luck',
  },
  {
    weeksAgo: 4,
    severity: 'S2',
    kind: 'incident',
    mode: 'unbounded-consumption',
    minutes: [75, 90, 110, 500],
  },
  {
    weeksAgo: 3,
    severity: 'S1',
    kind: 'incident',
    mode: 'prompt-injection',
    minutes: [38, 44, 95, 1450],
    outputs: [240, 10],
  },
  {
    weeksAgo: 2,
    severity: 'S3',
    kind: 'near-miss',
    mode: 'supply-chain',
    minutes: [30, 35, 35, 90],
    stoppedBy: 'limit',
  },
  { weeksAgo: 2, severity: 'S2', kind: 'incident', mode: 'harmful-output', minutes: [22, 30, 64, 410] },
  { weeksAgo: 1, severity: 'S2', kind: 'incident', mode: 'prompt-injection', minutes: [18, 25, 70, 700] },
];

/** Numbers far from those of the rehearsal's own issues: the past has no issues behind it. */
const FIRST_NUMBER = 9001;
const WEEK = 7 * 24 * 60;

/** The ledger files of a quarter before `at`, so that the first weekly report has something to say. */
export function historyFiles(at: string): readonly { readonly path: string; readonly text: string }[] {
  const records = past.map((one, index) => pastRecord(one, FIRST_NUMBER + index, at));
  return [...merge(new Map(), records)].map(([month, shard]) => ({
    path: `incidents/ledger/${month}.ndjson`,
    text: writeShard(shard),
  }));
}

function pastRecord(one: Past, number: number, at: string): LedgerRecord {
  const started = new Date(Date.parse(at) - one.weeksAgo * WEEK * 60_000);
  const later = (minutes: number) =>
    new Date(started.getTime() + minutes * 60_000).toISOString().slice(0, 16);
  const minute = (minutes: number): Moment => ({
    at: `${later(minutes)}:00Z`,
    precision: 'minute',
    approximate: false,
  });
  const [detected, acknowledged, mitigated, resolved] = one.minutes;
  const closedAt = `${later(resolved + 600)}:00Z`;
  const [unsafeBlocked, unsafeEscaped] = one.outputs ?? [null, null];
  return {
    schema: LEDGER_SCHEMA,
    number,
    url: `https://github.com/${stage.fullName}/issues/${number}`,
    title: `Rehearsal history: ${one.mode} in the ${one.kind === 'incident' ? 'assistant' : 'staging assistant'}`,
    system: 'assistant',
    models: [],
    kind: one.kind,
    severity: one.severity,
    severityPeak: one.severity,
    severityHistory: [{ at: `${later(detected)}:00Z`, severity: one.severity }],
    failureModes: [one.mode],
    owasp: [],
    foundBy: 'monitor',
    stoppedBy: one.stoppedBy ?? null,
    disclosure: 'private',
    state: 'closed',
    times:
      one.kind === 'incident'
        ? {
            ...noTimes,
            started: minute(0),
            detected: minute(detected),
            acknowledged: minute(acknowledged),
            mitigated: minute(mitigated),
            resolved: minute(resolved),
          }
        : { ...noTimes, detected: minute(detected) },
    outputs: {
      unsafeBlocked,
      unsafeEscaped,
      safeBlocked: null,
      safeAllowed: null,
      origin: one.outputs ? 'labelled-eval-set' : null,
    },
    exploit: { before: null, after: null },
    drift: [],
    actions: [],
    declaredAt: `${later(detected + 3)}:00Z`,
    signedOffAt: closedAt,
    signoffs: [],
    closedAt,
    updatedAt: closedAt,
  };
}
