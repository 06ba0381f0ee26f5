import type { Effect } from './domain/effect.js';
import { SetupError } from './domain/errors.js';
import { type ActionIssue, isSamePerson } from './domain/issue.js';
import type { IncidentSituation } from './domain/situation.js';
import { apply, GroundMoved, type Outcome } from './github/apply.js';
import type { Client } from './github/client.js';
import { clientFor } from './access.js';
import { type Event, readEvent } from './github/event.js';
import { type Gathered, gatherIncident, gatherRights } from './github/gather.js';
import { incidentOfAction } from './parsing/action-issue.js';
import { readCommands } from './parsing/commands.js';
import { readReport } from './parsing/report.js';
import { readSettings } from './parsing/settings.js';
import { judgeGate, readSignoffMemory } from './policy/gate.js';
import { prevent } from './policy/prevent.js';
import { respond } from './policy/respond.js';
import { signoff } from './policy/signoff.js';
import { triage } from './policy/triage.js';
import { validate } from './policy/validate.js';
import { describe, type Inputs, type Tell } from './tell.js';

type Policy = (situation: IncidentSituation) => readonly Effect[];

const policies: Readonly<Record<string, Policy>> = { respond, triage, signoff, prevent, validate: () => [] };

const MOST_ROUNDS = 3;

/** Decides on one incident and makes it so: gather, decide, apply; again when somebody edited meanwhile. */
export async function handle(action: string, inputs: Inputs, tell: Tell): Promise<void> {
  const event = readEvent(process.env);
  const self = inputs.self || 'github-actions[bot]';
  const number = incidentNumber(inputs, event, self);
  const client = clientFor(inputs, event);
  const decide = policies[action] as Policy;
  const isDry = inputs['dry-run'] === 'true';
  const { situation, effects } = await settle(client, number, self, isDry ? 0 : MOST_ROUNDS, decide);
  await report(action, situation, effects, isDry, tell);
}

interface Settled {
  readonly situation: IncidentSituation;
  readonly effects: readonly Effect[];
}

async function settle(
  client: Client,
  number: number,
  self: string,
  rounds: number,
  decide: Policy,
): Promise<Settled> {
  const situation = await lookAt(client, number, self);
  if (rounds === 0) return { situation, effects: decide(situation) };
  try {
    return await carryOut(client, situation, decide);
  } catch (error) {
    if (!(error instanceof GroundMoved) || rounds === 1) throw error;
    return settle(client, number, self, rounds - 1, decide);
  }
}

/** Applies what is decided; when new issues came of it, decides once more with them in view. */
async function carryOut(client: Client, situation: IncidentSituation, decide: Policy): Promise<Settled> {
  const effects = decide(situation);
  const outcomes: Outcome[] = [];
  for (const effect of effects) outcomes.push(await apply(client, effect));
  const made = outcomes.flatMap((outcome) => (outcome ? [outcome.made] : []));
  if (made.length === 0) return { situation, effects };
  const later = decide(after(situation, effects, made)).filter((effect) => effect.kind !== 'action-issue');
  for (const effect of later) await apply(client, effect);
  return { situation, effects: [...effects, ...later] };
}

/** The situation as it is once these effects hold. */
function after(
  situation: IncidentSituation,
  effects: readonly Effect[],
  made: readonly ActionIssue[],
): IncidentSituation {
  const { issue } = situation;
  const labels = effects.reduce<readonly string[]>(
    (now, effect) =>
      effect.kind === 'labels'
        ? [...now.filter((name) => !effect.remove.includes(name)), ...effect.add]
        : now,
    issue.labels,
  );
  const assigned = effects.flatMap((effect) => (effect.kind === 'assignees' ? effect.add : []));
  const assignees = [...issue.assignees, ...assigned];
  return {
    ...situation,
    issue: { ...issue, labels, assignees, actionIssues: [...issue.actionIssues, ...made] },
  };
}

async function lookAt(client: Client, number: number, self: string): Promise<IncidentSituation> {
  const gathered = await gatherIncident(client, number, self);
  const bare = understand(gathered, self);
  const onRecord = readSignoffMemory(bare).signatures.map((signature) => signature.comment);
  const askers = readCommands(gathered.issue.comments)
    .filter((command) => ['signoff', 'dismiss', 'duplicate'].includes(command.name))
    .filter((command) => !onRecord.includes(command.comment.id))
    .map((command) => command.by);
  return { ...bare, rights: await gatherRights(client, askers) };
}

/** From what GitHub holds to nouns. */
export function understand({ issue, settings, now }: Gathered, self: string): IncidentSituation {
  const read = readSettings(settings);
  const { report, findings, spans } = readReport(issue.body, { now });
  return {
    now,
    self,
    settings: read.settings,
    issue,
    report,
    spans,
    readingFindings: [...findings, ...read.findings],
    rights: {},
  };
}

async function report(
  action: string,
  situation: IncidentSituation,
  effects: readonly Effect[],
  isDry: boolean,
  tell: Tell,
) {
  const findings = validate(situation);
  for (const finding of findings) tell.finding(finding);
  for (const effect of effects) tell.note(describe(effect));
  if (effects.length === 0) tell.note('Everything is as it should be.');
  tell.output(
    'effects',
    JSON.stringify(effects.map((effect) => ({ kind: effect.kind, what: describe(effect) }))),
  );
  tell.output('report', JSON.stringify(situation.report));
  tell.output('findings', JSON.stringify(findings));
  if (action === 'signoff') tell.output('ready', String(judgeGate(situation).open));
  const heading = `### incident-loop ${action} on #${situation.issue.number}${isDry ? ' (dry run)' : ''}`;
  const lines = effects.map((effect) => `- ${describe(effect)}`);
  await tell.summary(
    [heading, '', ...(lines.length > 0 ? lines : ['Everything is as it should be.']), ''].join('\n'),
  );
}

/** The incident concerned: the issue itself, or the one that a preventive-action issue of ours was made for. */
function incidentNumber(inputs: Inputs, event: Event, self: string): number {
  const given = Number(inputs.issue || event.issue?.number);
  if (!Number.isInteger(given) || given < 1) {
    throw new SetupError(
      'No incident to work on: run this on an `issues` event, or give its number as `issue`.',
    );
  }
  const madeByUs = !inputs.issue && isSamePerson(event.issue?.author ?? null, self);
  return (madeByUs ? incidentOfAction(event.issue?.body ?? '') : null) ?? given;
}

