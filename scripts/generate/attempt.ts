import type { Effect } from '../../src/domain/effect.js';
import type { IncidentSituation } from '../../src/domain/situation.js';
import { judgeGate } from '../../src/policy/gate.js';
import { hear } from '../../src/policy/hear.js';
import { respond } from '../../src/policy/respond.js';
import { wishedLabels } from '../../src/policy/triage.js';
import type { Given } from './command-samples.js';
import { shownDiff } from './line-diff.js';
import { incidentBefore, withTyped } from './sample-incident.js';

/** What came of something that somebody typed on a sample incident, for the reader of a page. */
export interface Attempt {
  readonly isDone: boolean;
  /** Differences as `shownDiff` shows them, empty where there is none. */
  readonly report: string;
  readonly signoff: string;
  readonly labels: { readonly on: readonly string[]; readonly off: readonly string[] };
  readonly assigned: readonly string[];
  /** The titles of issues that were opened. */
  readonly opened: readonly string[];
  /** What the one comment of answers says; empty where it says nothing. */
  readonly reply: string;
}

/** Runs the product's own policy on a sample incident and tells what it did. Pure. Throws where nobody answered. */
export function attempt(sample: Given, by: string, typed: string): Attempt {
  const before = incidentBefore(sample);
  const given = withTyped(before, by, typed);
  const { situation, effects, answers } = hear(given);
  const reaction = effects.find((effect) => effect.kind === 'reaction');
  if (reaction?.kind !== 'reaction') throw new Error(`nobody answers ${typed}`);
  const [had, has] = [labelsOf(before), labelsOf(situation)];
  const wishes = respond(given);
  const opened = wishes.flatMap((effect) => (effect.kind === 'action-issue' ? [effect.title] : []));
  return {
    isDone: reaction.content === '+1',
    report: shownDiff(before.text, situation.text),
    signoff: shownDiff(signoffText(respond(before), by), signoffText(wishes, by)),
    labels: { on: has.filter((one) => !had.includes(one)), off: had.filter((one) => !has.includes(one)) },
    assigned: effects.flatMap((effect) => (effect.kind === 'assignees' ? effect.add : [])),
    opened,
    reply: withoutSampleLinks(answers.map(({ text }) => text).join('\n\n')),
  };
}

/** None before it is an incident: nothing of ours stands there yet. */
function labelsOf(incident: IncidentSituation): readonly string[] {
  const isPlain = incident.heard === undefined && incident.issue.labels.length === 0;
  return isPlain ? [] : wishedLabels(incident, judgeGate(incident));
}

/** Of the comment about sign-off how it stands, and what it says of one person. */
function signoffText(wishes: readonly Effect[], by: string): string {
  const comment = wishes.find((effect) => effect.kind === 'comment' && effect.key === 'signoff');
  if (comment?.kind !== 'comment') return '';
  const [, opening = '', ...lines] = comment.text.split('\n');
  return [opening, ...lines.filter((line) => line.startsWith(`- ${by}`))].join('\n');
}

/** Links into the sample's repository lead nowhere. */
function withoutSampleLinks(text: string): string {
  return text.replace(/\[([^\]\n]*)\]\(https:\/\/github\.com\/acme\/[^)\s]*\)/g, '$1');
}
