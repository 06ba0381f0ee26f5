import { failureModes } from '../src/domain/failure-modes.js';
import { LEDGER_SCHEMA, type LedgerAction, type LedgerRecord } from '../src/domain/ledger.js';
import { closedLists } from '../src/domain/lists.js';
import { severityIds } from '../src/domain/severities.js';
import { type Moment, noTimes } from '../src/domain/time.js';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const MODELS = ['large-1', 'small-2', 'router'];
const SYSTEMS = ['support assistant', 'search', 'code agent', 'mail triage'];

/** Incidents as a team may have had them, spread over so many days before `now`; the same for the same seed. */
export function ledgerOf(count: number, days: number, now: string, seed = 1): readonly LedgerRecord[] {
  const random = generator(seed);
  const end = Date.parse(now);
  return Array.from({ length: count }, (_, index) => {
    const declared = end - MINUTE - Math.floor(random() * (days * DAY - MINUTE));
    return incident(index + 1, declared, end, random);
  });
}

type Random = () => number;

/** Numerical Recipes' linear congruential generator, from 0 to 1. */
function generator(seed: number): Random {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

function incident(number: number, declared: number, end: number, random: Random): LedgerRecord {
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
  /** Most take minutes to hours, some days: a skewed spread, as such times have. */
  const took = (scale: number) =>
    Math.round(scale * Math.exp(1.6 * (random() + random() + random() - 1.5))) * MINUTE;
  const detected = declared - 4 * MINUTE;
  const resolvedAt = detected + took(500);
  const isResolved = resolvedAt < end;
  const closed = isResolved && resolvedAt + DAY < end ? iso(resolvedAt + DAY) : null;
  const kind = random() < 0.2 ? 'near-miss' : 'incident';
  const severity = pick([...severityIds, 'S2', 'S3', 'S2'] as const);
  return {
    schema: LEDGER_SCHEMA,
    number,
    url: `https://github.com/acme/incidents/issues/${number}`,
    title: `${pick(SYSTEMS)}: ${pick(['answers with a refund that does not exist', 'follows text in a web page', 'is down', 'shows the prompt'])}`,
    system: pick(SYSTEMS),
    models: [pick(MODELS)],
    kind,
    severity,
    severityPeak: severity,
    severityHistory: [{ at: iso(declared), severity }],
    failureModes: [pick(failureModes).id],
    owasp: random() < 0.4 ? [pick(['LLM01:2025', 'LLM02:2025', 'LLM06:2025'])] : [],
    foundBy: pick(closedLists['found-by']).id,
    stoppedBy: kind === 'near-miss' ? pick(closedLists['stopped-by']).id : null,
    disclosure: 'private',
    state: closed === null ? (isResolved ? 'resolved' : 'open') : random() < 0.06 ? 'dismissed' : 'closed',
    times: {
      ...noTimes,
      started: minute(detected - took(90)),
      detected: minute(detected),
      acknowledged: minute(detected + took(8)),
      mitigated: random() < 0.8 ? minute(detected + took(60)) : null,
      resolved: isResolved ? minute(resolvedAt) : null,
    },
    outputs: outputsOf(random),
    exploit: exploitOf(random),
    drift: random() < 0.02 ? [driftOf(pick(['safety', 'tone', 'tools']), random)] : [],
    actions: random() < 0.5 ? [actionOf(number, declared, end, random)] : [],
    declaredAt: iso(declared),
    signedOffAt: closed !== null && random() < 0.95 ? closed : null,
    signoffs: [],
    closedAt: closed,
    updatedAt: closed ?? iso(declared),
  };
}

function outputsOf(random: Random): LedgerRecord['outputs'] {
  if (random() > 0.3)
    return { unsafeBlocked: null, unsafeEscaped: null, safeBlocked: null, safeAllowed: null, origin: null };
  const count = (most: number) => Math.floor(random() * most);
  return {
    unsafeBlocked: count(200),
    unsafeEscaped: count(15),
    safeBlocked: count(30),
    safeAllowed: count(900),
    origin: 'sampled-production',
  };
}

function exploitOf(random: Random): LedgerRecord['exploit'] {
  if (random() > 0.2) return { before: null, after: null };
  return { before: { k: 7 + Math.floor(random() * 10), n: 20 }, after: { k: 0, n: 20 } };
}

function driftOf(suite: string, random: Random) {
  const [staging, prod] = [Math.round(900 + random() * 90) / 1000, Math.round(840 + random() * 140) / 1000];
  return { suite, metric: 'pass rate', staging, prod, delta: Math.round((prod - staging) * 1000) / 1000 };
}

function actionOf(number: number, declared: number, end: number, random: Random): LedgerAction {
  const closed = declared + (2 + random() * 30) * DAY;
  const isClosed = closed < end && random() < 0.85;
  return {
    number: 1_000_000 + number,
    kind: closedLists['action-kind'][Math.floor(random() * 4)]?.id ?? 'other',
    owner: 'dana',
    due: iso(declared + 14 * DAY).slice(0, 10),
    createdAt: iso(declared),
    closedAt: isClosed ? iso(closed) : null,
    outcome: isClosed ? 'done' : null,
  };
}

function iso(at: number): string {
  return `${new Date(at).toISOString().slice(0, 16)}:00Z`;
}

function minute(at: number): Moment {
  return { at: iso(at), precision: 'minute', approximate: false };
}
