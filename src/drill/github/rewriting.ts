import { isAssignable } from './access.js';
import { bodyOf, type Call, inRepository } from './call.js';
import { atLeast, roleIn, type Seed } from './seed.js';

/** GitHub finds a label whatever the case of its name; the emulator would make another one. */
const canonical = (names: unknown, known: readonly string[]): unknown => {
  if (!Array.isArray(names)) return names;
  return names.map((name) => {
    const text = typeof name === 'object' && name !== null ? (name as { name?: unknown }).name : name;
    return known.find((label) => label.toLowerCase() === String(text).toLowerCase()) ?? text;
  });
};

/** A stranger's labels, assignees and milestone are dropped from a new issue without a word. */
const withoutPrivileges = (seed: Seed, call: Call, repository: string, body: Record<string, unknown>) => {
  const trusted =
    call.caller.kind !== 'user' || atLeast(roleIn(seed, repository, call.caller.login), 'triage');
  if (trusted || call.method !== 'POST') return body;
  const { labels: _labels, assignees: _assignees, milestone: _milestone, ...rest } = body;
  return rest;
};

const issueBody = (seed: Seed, call: Call, labels: readonly string[]): unknown => {
  const target = inRepository(call.path);
  if (!target?.rest.startsWith('issues') || call.body === undefined) return call.body;
  if (Array.isArray(call.body)) return canonical(call.body, labels);
  const body = { ...bodyOf(call) };
  if ('labels' in body) body.labels = canonical(body.labels, labels);
  if (target.rest.endsWith('/assignees') && Array.isArray(body.assignees)) {
    body.assignees = body.assignees.filter((login) => isAssignable(seed, target.repository, String(login)));
  }
  if (body.state_reason === 'duplicate') body.state_reason = 'not_planned';
  return target.rest === 'issues' ? withoutPrivileges(seed, call, target.repository, body) : body;
};

/** The emulator compares times as texts, and its own have milliseconds. */
const exactSince = (query: URLSearchParams): URLSearchParams => {
  const since = Date.parse(query.get('since') ?? '');
  const copy = new URLSearchParams(query);
  if (!Number.isNaN(since)) copy.set('since', new Date(since).toISOString());
  return copy;
};

/** What to ask the emulator so that it does what GitHub would; `labels` are the repository's label names. */
export function forEmulator(seed: Seed, call: Call, labels: readonly string[]): Call {
  return { ...call, query: exactSince(call.query), body: issueBody(seed, call, labels) };
}
