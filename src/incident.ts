import { clientFor, notifierFor, selfOf } from './access.js';
import { SetupError } from './domain/errors.js';
import { isSamePerson } from './domain/issue.js';
import { ACTION_LABEL, RECORD_LABEL } from './domain/labels.js';
import { type Event, readEvent } from './github/event.js';
import { lookAt } from './look.js';
import { incidentNamed, incidentOfAction } from './parsing/action-issue.js';
import { judgeGate } from './policy/gate.js';
import { guard, promise, respond, tellOnBoard } from './policy/respond.js';
import { triage } from './policy/triage.js';
import { unreachedFindings } from './policy/unreached.js';
import { validate } from './policy/validate.js';
import { redactAll } from './redaction/secrets.js';
import { type Policy, type Settled, settle } from './settle.js';
import { describe, effectsOutput, type Inputs, type Tell } from './tell.js';

const policies: Readonly<Record<string, Policy>> = {
  respond: { concerns: ['author', 'commands'], decide: respond },
  triage: {
    concerns: ['author', 'commands'],
    decide: (situation) => [...triage(situation), ...tellOnBoard(situation)],
  },
  signoff: { concerns: ['commands'], decide: guard },
  prevent: { concerns: ['author'], decide: promise },
  validate: { concerns: [], decide: () => [] },
};

/** Decides on one incident and makes it so; on a dry run, says what would be done. */
export async function handle(action: string, inputs: Inputs, tell: Tell): Promise<void> {
  const event = readEvent(process.env);
  const self = selfOf(inputs);
  const number = incidentNumber(inputs, event, self);
  if (number === null)
    return tell.note('A preventive action that was opened by hand names no incident: nothing to do.');
  const client = clientFor(inputs, event);
  const policy = onRecords(policies[action] as Policy, number !== event.issue?.number && !inputs.issue);
  const isDry = inputs['dry-run'] === 'true';
  const settled = isDry
    ? decideOnly(await lookAt(client, number, self, policy.concerns), policy)
    : await settle(client, number, self, policy, notifierFor(inputs, event));
  await report(action, settled, isDry, tell);
}

/** Anybody can write any number into a preventive action: what that leads to has to be a record of ours already. */
function onRecords(policy: Policy, isNamed: boolean): Policy {
  const isRecord = ({ issue }: Settled['situation']) =>
    issue.labels.includes(RECORD_LABEL) || issue.labelings.some(({ name }) => name === RECORD_LABEL);
  if (!isNamed) return policy;
  return { ...policy, decide: (situation) => (isRecord(situation) ? policy.decide(situation) : []) };
}

function decideOnly(situation: Settled['situation'], { decide }: Policy): Settled {
  return { situation, effects: decide(situation) };
}

async function report(
  action: string,
  { situation, effects }: Settled,
  isDry: boolean,
  tell: Tell,
): Promise<void> {
  const findings = validate(situation);
  const lines = effects.map(describe);
  for (const finding of [...findings, ...unreachedFindings(situation)]) tell.finding(finding);
  for (const line of lines) tell.note(line);
  if (lines.length === 0) tell.note('Nothing to change.');
  tell.output('effects', effectsOutput(effects));
  tell.output('report', JSON.stringify(redactAll(situation.report)));
  tell.output('findings', JSON.stringify(findings));
  tell.output('ready', String(judgeGate(situation).open));
  const heading = `### incident-loop ${action} on #${situation.issue.number}${isDry ? ' (dry run)' : ''}`;
  const list = lines.length > 0 ? lines.map((line) => `- ${line}`) : ['Nothing to change.'];
  await tell.summary([heading, '', ...list, ''].join('\n'));
}

/**
 * The incident concerned: the issue itself, or the one that a preventive action was made for, or names where somebody opened
 * it by hand. Null where it names none.
 */
function incidentNumber(inputs: Inputs, { issue, label }: Event, self: string): number | null {
  const given = Number(inputs.issue || issue?.number);
  if (!Number.isInteger(given) || given < 1) {
    throw new SetupError(
      'No incident to work on: run this on an `issues` event, or give its number as `issue`.',
    );
  }
  if (inputs.issue || !issue) return given;
  const incident = isSamePerson(issue.author, self) ? incidentOfAction(issue.body) : null;
  if (incident !== null) return incident;
  const isRecord = issue.labels.includes(RECORD_LABEL) || label === RECORD_LABEL;
  const isAction = issue.labels.includes(ACTION_LABEL) || label === ACTION_LABEL;
  return !isRecord && isAction ? incidentNamed(issue.body) : given;
}
