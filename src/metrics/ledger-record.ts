import { failureModes } from '../domain/failure-modes.js';
import { kinds } from '../domain/kinds.js';
import type { Drift, LedgerAction, LedgerRecord, SeverityChange } from '../domain/ledger.js';
import { LEDGER_SCHEMA } from '../domain/ledger.js';
import type { ListId } from '../domain/lists.js';
import { closedLists } from '../domain/lists.js';
import type { Runs } from '../domain/report.js';
import { severityIds } from '../domain/severities.js';
import { type SignoffEvent, signoffEvents } from '../domain/signoff.js';
import type { Moment, Precision, Times } from '../domain/time.js';
import { noTimes } from '../domain/time.js';
import { drift } from './drift.js';
import type { Reader } from './ledger-fields.js';
import { count, date, instant, listOf, object, oneOf, orNull, text, Unreadable } from './ledger-fields.js';
import { migrated } from './ledger-migration.js';

const ids = <Id extends string>(rows: readonly { readonly id: Id }[]) => oneOf(rows.map((row) => row.id));
const choice = <L extends ListId>(list: L) =>
  orNull(ids<(typeof closedLists)[L][number]['id']>(closedLists[list]));

const severity = oneOf(severityIds);
const level = orNull(severity);
const kind = ids(kinds);
const texts = listOf(text);
const words = orNull(text);
const maybeInstant = orNull(instant);
const maybeDate = orNull(date);
const maybeCount = orNull(count);
const modes = listOf(ids(failureModes));
const foundBy = choice('found-by');
const stoppedBy = choice('stopped-by');
const disclosure = choice('disclosure');
const state = choice('state');
const origin = choice('counted-from');
const actionKind = choice('action-kind');
const outcome = orNull(oneOf<'done' | 'not-planned'>(['done', 'not-planned']));
const noticeOwed = oneOf<'required' | 'undecided'>(['required', 'undecided']);
const signoffEvent = oneOf(signoffEvents);
const precision = oneOf<Precision>(['minute', 'day', 'month', 'unknown']);

const MONTH = /^\d{4}-(?:0[1-9]|1[0-2])$/;

const moment = orNull<Moment>((value, name) => {
  const fields = object(value, name);
  const known = precision(fields.precision, name);
  const at = known === 'unknown' ? null : words(fields.at, name);
  const approximate = fields.approximate === true;
  if (at === null) return { at, precision: 'unknown', approximate };
  if (known === 'minute') instant(at, name);
  else if (known === 'day') date(at.slice(0, 10), name);
  else if (!MONTH.test(at.slice(0, 7))) throw new Unreadable(`${name} must be a month like 2026-11`);
  return { at, precision: known, approximate };
});

const times: Reader<Times> = (value, name) => {
  if (value === null || value === undefined) return noTimes;
  const fields = object(value, name);
  return {
    introduced: moment(fields.introduced, 'times.introduced'),
    started: moment(fields.started, 'times.started'),
    detected: moment(fields.detected, 'times.detected'),
    acknowledged: moment(fields.acknowledged, 'times.acknowledged'),
    mitigated: moment(fields.mitigated, 'times.mitigated'),
    resolved: moment(fields.resolved, 'times.resolved'),
    verified: moment(fields.verified, 'times.verified'),
  };
};

const outputs: Reader<LedgerRecord['outputs']> = (value, name) => {
  const fields = value === null || value === undefined ? {} : object(value, name);
  return {
    unsafeBlocked: maybeCount(fields.unsafeBlocked, 'outputs.unsafeBlocked'),
    unsafeEscaped: maybeCount(fields.unsafeEscaped, 'outputs.unsafeEscaped'),
    safeBlocked: maybeCount(fields.safeBlocked, 'outputs.safeBlocked'),
    safeAllowed: maybeCount(fields.safeAllowed, 'outputs.safeAllowed'),
    origin: origin(fields.origin, 'outputs.origin'),
  };
};

const runs = orNull<Runs>((value, name) => {
  const fields = object(value, name);
  const [k, n] = [count(fields.k, `${name}.k`), count(fields.n, `${name}.n`)];
  if (k > n) throw new Unreadable(`${name} cannot succeed ${k} times in ${n} runs`);
  return { k, n };
});

const exploit: Reader<LedgerRecord['exploit']> = (value, name) => {
  const fields = value === null || value === undefined ? {} : object(value, name);
  return { before: runs(fields.before, 'exploit.before'), after: runs(fields.after, 'exploit.after') };
};

const drifts = listOf<Drift>(drift);

const actions = listOf<LedgerAction>((value, name) => {
  const fields = object(value, name);
  return {
    number: count(fields.number, 'actions.number'),
    kind: actionKind(fields.kind, 'actions.kind'),
    owner: words(fields.owner, 'actions.owner'),
    due: maybeDate(fields.due, 'actions.due'),
    createdAt: instant(fields.createdAt, 'actions.createdAt'),
    closedAt: maybeInstant(fields.closedAt, 'actions.closedAt'),
    outcome: outcome(fields.outcome, 'actions.outcome'),
  };
});

const changes = listOf<SeverityChange>((value, name) => {
  const fields = object(value, name);
  return {
    at: instant(fields.at, 'severityHistory.at'),
    severity: severity(fields.severity, 'severityHistory.severity'),
  };
});

const signoffs = listOf<SignoffEvent>((value, name) => {
  const fields = object(value, name);
  return {
    at: instant(fields.at, 'signoffs.at'),
    what: signoffEvent(fields.what, 'signoffs.what'),
    by: text(fields.by, 'signoffs.by'),
    sections: texts(fields.sections, 'signoffs.sections'),
  };
});

/**
 * Reads one record, of this schema or an older one, in the key order in which it is written. Required are schema, number, kind and
 * declaredAt; any other field that is not there is unknown, and unknown fields are dropped. Throws Unreadable.
 */
export function readRecord(value: unknown): LedgerRecord {
  const fields = migrated(object(value, 'a record'));
  const declaredAt = instant(fields.declaredAt, 'declaredAt');
  return {
    schema: LEDGER_SCHEMA,
    number: count(fields.number, 'number'),
    url: words(fields.url, 'url') ?? '',
    title: words(fields.title, 'title') ?? '',
    system: words(fields.system, 'system'),
    models: texts(fields.models, 'models'),
    kind: kind(fields.kind, 'kind'),
    ...(fields.wasIncident === true ? { wasIncident: true as const } : {}),
    severity: level(fields.severity, 'severity'),
    severityPeak: level(fields.severityPeak, 'severityPeak'),
    severityHistory: changes(fields.severityHistory, 'severityHistory'),
    failureModes: modes(fields.failureModes, 'failureModes'),
    owasp: texts(fields.owasp, 'owasp'),
    foundBy: foundBy(fields.foundBy, 'foundBy'),
    stoppedBy: stoppedBy(fields.stoppedBy, 'stoppedBy'),
    disclosure: disclosure(fields.disclosure, 'disclosure'),
    ...(fields.noticeOwed === undefined ? {} : { noticeOwed: noticeOwed(fields.noticeOwed, 'noticeOwed') }),
    state: state(fields.state, 'state'),
    times: times(fields.times, 'times'),
    outputs: outputs(fields.outputs, 'outputs'),
    exploit: exploit(fields.exploit, 'exploit'),
    drift: drifts(fields.drift, 'drift'),
    actions: actions(fields.actions, 'actions'),
    declaredAt,
    signedOffAt: maybeInstant(fields.signedOffAt, 'signedOffAt'),
    signoffs: signoffs(fields.signoffs, 'signoffs'),
    closedAt: maybeInstant(fields.closedAt, 'closedAt'),
    updatedAt: maybeInstant(fields.updatedAt, 'updatedAt') ?? declaredAt,
  };
}
