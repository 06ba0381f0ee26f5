import type { Effect } from '../../src/domain/effect.js';
import { type Comment, type Issue, type Rights, untouched } from '../../src/domain/issue.js';
import type { IncidentSituation } from '../../src/domain/situation.js';
import { understand } from '../../src/look.js';
import { declare } from '../../src/policy/declare.js';
import { judgeGate } from '../../src/policy/gate.js';
import { hear } from '../../src/policy/hear.js';
import { keepRecord, withRecord } from '../../src/policy/record.js';
import { wishedLabels } from '../../src/policy/triage.js';
import type { Given } from './command-samples.js';

/** When the sample incident was declared, and when each command of the pages is typed. */
export const DECLARED = '2026-11-20T10:00:00Z';
export const TYPED = '2026-11-20T14:20:00Z';

const LATER = '2026-11-20T14:25:00Z';

const ISSUE = 'https://github.com/acme/incidents/issues/57';
const rights: Readonly<Record<string, Rights>> = {
  dana: 'write',
  mia: 'write',
  carol: 'maintain',
  sam: 'read',
};

/** The incident on which a page shows its command, as the commands before it left it. */
export function incidentBefore(given: Given): IncidentSituation {
  const { before = [], approvers = [], plain, other, ticked, edited } = given;
  const settings = approvers.length > 0 ? `approvers: [${approvers.join(', ')}]\n` : null;
  const fresh = {
    ...read(plain ? plainIssue(plain) : filedIssue(ticked === true), settings),
    named: other ? [record(other)] : [],
  };
  if (plain) return fresh;
  const told = before.map((body, index) => commentOf(index + 1, 'dana', body, '2026-11-20T10:05:00Z'));
  const { situation, effects } = hear(withComments(fresh, told));
  const whole = withRecord(situation, keepRecord(situation));
  const answered = whole.issue.comments.map((one) => ({ ...one, answered: true }));
  const { heard: _, ...settled } = withComments(withAssignees(whole, effects), answered);
  const labels = wishedLabels(settled, judgeGate(settled));
  const edit = edited ? { editedAt: LATER, editor: 'mia' } : {};
  return { ...settled, issue: { ...settled.issue, labels, ...edit } };
}

/** The same incident once somebody has typed something, not yet heard. */
export function withTyped(incident: IncidentSituation, by: string, body: string): IncidentSituation {
  const { comments } = incident.issue;
  return withComments(incident, [...comments, commentOf(comments.length + 1, by, body, TYPED)]);
}

function withComments(incident: IncidentSituation, comments: readonly Comment[]): IncidentSituation {
  return { ...incident, issue: { ...incident.issue, comments } };
}

function withAssignees(incident: IncidentSituation, effects: readonly Effect[]): IncidentSituation {
  const added = effects.flatMap((effect) => (effect.kind === 'assignees' ? effect.add : []));
  return { ...incident, issue: { ...incident.issue, assignees: [...new Set(added)] } };
}

/** As a form makes it: what a declaration says beyond that is a mark of ours below it. */
function filedIssue(isTicked: boolean): Issue {
  const { title, body, labels } = declare({
    title: 'Refunds that do not exist',
    summary: 'The assistant promised three customers refunds that do not exist.',
    severity: 'S2',
    system: 'support assistant',
    now: DECLARED,
  });
  const form = body.slice(0, body.indexOf('\n\n<!-- incident-loop:declared '));
  return { ...plainIssue(isTicked ? form.replaceAll('- [ ] ', '- [x] ') : form), title, labels };
}

function plainIssue(body: string): Issue {
  const title = 'Refunds that do not exist';
  return {
    ...untouched,
    number: 57,
    url: ISSUE,
    title,
    body,
    author: 'dana',
    createdAt: DECLARED,
    updatedAt: DECLARED,
  };
}

function read(issue: Issue, settings: string | null): IncidentSituation {
  return { ...understand({ issue, settings, now: TYPED }, 'github-actions[bot]'), rights };
}

function commentOf(id: number, author: string, body: string, createdAt: string): Comment {
  return {
    id,
    url: `${ISSUE}#issuecomment-${id}`,
    body,
    author,
    isBot: false,
    createdAt,
    editor: null,
    edited: false,
    hidden: false,
  };
}

/** Another incident, as a `/duplicate` names it. */
function record(number: number): IncidentSituation['named'][number] {
  return {
    number,
    id: number,
    url: `https://github.com/acme/incidents/issues/${number}`,
    title: 'Refunds again',
    body: '',
    state: 'open',
    stateReason: null,
    assignees: [],
    labels: ['incident'],
    createdAt: DECLARED,
    closedAt: null,
    linked: false,
    author: 'mia',
    isOurs: false,
    editedAt: null,
    comments: [],
    closing: null,
  };
}
