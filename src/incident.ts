import { clientFor, notifierFor, selfOf } from './access.js';
import { callOut, lookAtPull } from './call.js';
import { SetupError } from './domain/errors.js';
import { isSamePerson } from './domain/issue.js';
import { ACTION_LABEL, RECORD_LABEL } from './domain/labels.js';
import type { Client } from './github/client.js';
import { type Event, isOurs, readEvent } from './github/event.js';
import { lookAt } from './look.js';
import { incidentNamed, incidentOfAction } from './parsing/action-issue.js';
import { isCalled, isElsewhere, isOnRecord } from './policy/call.js';
import { callsOut } from './policy/call-out.js';
import { judgeGate } from './policy/gate.js';
import { withRecord } from './policy/record.js';
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
  const isDry = inputs['dry-run'] === 'true';
  const isNew = action === 'respond' && !inputs.issue && !isOurs(event);
  if (isNew && event.issue?.isPullRequest)
    return handlePull({ event, inputs, tell, client, self, number, isDry });
  const isNamed = !inputs.issue && number !== event.issue?.number;
  const own = policies[action] as Policy;
  const policy = isNew ? onlyCalled : isNamed ? onRecord(own) : own;
  const settled = isDry
    ? decideOnly(await lookAt(client, number, self, policy.concerns), policy)
    : await settle(client, number, self, policy, notifierFor(inputs, event));
  const { situation } = settled;
  if (isNew && !isDry && isElsewhere(situation) && !isOnRecord(situation))
    return tellOpened(await callOut(client, situation, inputs), tell);
  await report(action, settled, isDry, tell);
}

/** By the time of the read the comment may be gone, or edited: then nobody calls it an incident any more. */
const onlyCalled: Policy = {
  concerns: ['author', 'commands'],
  decide: (situation) => (isOnRecord(situation) || isCalled(situation) ? respond(situation) : []),
};

/** Anybody can write any number into a preventive action: what that leads to has to be a record of ours already. */
function onRecord({ concerns, decide }: Policy): Policy {
  return { concerns, decide: (situation) => (isOnRecord(situation) ? decide(situation) : []) };
}

interface Pull {
  readonly event: Event;
  readonly inputs: Inputs;
  readonly tell: Tell;
  readonly client: Client;
  readonly self: string;
  readonly number: number;
  readonly isDry: boolean;
}

/** A pull request is no incident: one is opened for it, here or in the incidents' own repository. */
async function handlePull({ event, inputs, tell, client, self, number, isDry }: Pull): Promise<void> {
  const situation = await lookAtPull(client, number, self);
  if (isDry) return tell.note(`Would answer ${callsOut(situation).calls.length} calls on #${number}.`);
  const opened = await callOut(client, situation, inputs);
  // What our own token opens starts no workflow.
  for (const { number: incident } of opened)
    await settle(client, incident, self, policies.respond as Policy, notifierFor(inputs, event));
  tellOpened(opened, tell);
}

function tellOpened(opened: readonly { readonly number: number; readonly url: string }[], tell: Tell): void {
  for (const { number, url } of opened) tell.note(`Incident #${number}: ${url}`);
  if (opened.length === 0) tell.note('The calls were answered; nothing was opened in this repository.');
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
  const whole = withRecord(
    situation,
    effects.filter((effect) => effect.kind === 'body'),
  );
  const findings = validate(whole);
  const lines = effects.map(describe);
  for (const finding of [...findings, ...unreachedFindings(situation)]) tell.finding(finding);
  for (const line of lines) tell.note(line);
  if (lines.length === 0) tell.note('Nothing to change.');
  tell.output('effects', effectsOutput(effects));
  tell.output('report', JSON.stringify(redactAll(whole.report)));
  tell.output('findings', JSON.stringify(findings));
  tell.output('ready', String(judgeGate(whole).open));
  const heading = `### incident-loop ${action} on #${situation.issue.number}${isDry ? ' (dry run)' : ''}`;
  const list = lines.length > 0 ? lines.map((line) => `- ${line}`) : ['Nothing to change.'];
  await tell.summary([heading, '', ...list, ''].join('\n'));
}

/**
 * The incident concerned: the issue itself, or the one that a preventive action was made for, or names where somebody opened
 * it by hand. Null where it names none. What is labelled an incident is one, whatever marker somebody wrote into it.
 */
function incidentNumber(inputs: Inputs, { issue, label }: Event, self: string): number | null {
  const given = Number(inputs.issue || issue?.number);
  if (!Number.isInteger(given) || given < 1) {
    throw new SetupError(
      'No incident to work on: run this on an `issues` event, or give its number as `issue`.',
    );
  }
  if (inputs.issue || !issue) return given;
  const isRecord = issue.labels.includes(RECORD_LABEL) || label === RECORD_LABEL;
  if (isRecord) return given;
  const incident = isSamePerson(issue.author, self) ? incidentOfAction(issue.body) : null;
  if (incident !== null) return incident;
  const isAction = issue.labels.includes(ACTION_LABEL) || label === ACTION_LABEL;
  return isAction ? incidentNamed(issue.body) : given;
}
