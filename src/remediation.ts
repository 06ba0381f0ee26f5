import { clientFor, selfOf } from './access.js';
import type { Effect } from './domain/effect.js';
import { NoSuchIssue, SetupError } from './domain/errors.js';
import {
  distinct,
  type Evidence,
  type KeptCheck,
  type PullRequest,
  type Reference,
  type RemediationSituation,
} from './domain/remediation.js';
import type { Settings } from './domain/settings.js';
import { lookForEvidence } from './evidence.js';
import { applyAll } from './github/apply.js';
import type { Client } from './github/client.js';
import { type Event, readEvent } from './github/event.js';
import { gatherRights } from './github/gather.js';
import { gatherLinks } from './github/gather-links.js';
import { gatherCheck, gatherPull, pullsOf } from './github/gather-pull.js';
import { keepIncident } from './keep-incident.js';
import { lookAt } from './look.js';
import { readReferences } from './parsing/remediation/references.js';
import { readSettings } from './parsing/settings.js';
import { judgeRemediation, keepRemediation } from './policy/remediate/remediate.js';
import { describe, effectsOutput, type Inputs, type Tell } from './tell.js';

/** Pull requests that one run of evals may belong to. */
const MOST_PULLS = 5;

/** Everything about a pull request but the incidents. */
interface Looked {
  readonly settings: Settings;
  readonly pull: PullRequest;
  readonly evidence: Evidence;
  readonly check: KeptCheck | null;
  readonly rights: RemediationSituation['rights'];
}

/** Keeps the gate on remediation pull requests, and their lines in the incidents. Reads data only: nothing is checked out or run. */
export async function handle(_action: string, inputs: Inputs, tell: Tell): Promise<void> {
  const event = readEvent(process.env);
  const client = clientFor(inputs, event);
  const numbers = await pullNumbers(client, inputs, event);
  const gathered = await gatherLinks(client, numbers);
  const { settings, findings } = readSettings(gathered.settings);
  for (const finding of findings) tell.finding(finding);
  const effects: Effect[] = [];
  for (const number of numbers) {
    const linked = gathered.linked.get(number) ?? [];
    effects.push(...(await keepPull({ client, settings, inputs, tell }, number, linked)));
  }
  for (const effect of effects) tell.note(describe(effect));
  if (effects.length === 0) tell.note('Nothing to change.');
  tell.output('effects', effectsOutput(effects));
}

/** The pull request of the event; for a run of evals, those whose head it ran on. */
async function pullNumbers(client: Client, inputs: Inputs, event: Event): Promise<readonly number[]> {
  const given = Number(inputs['pull-request'] || event.pull);
  if (Number.isInteger(given) && given > 0) return [given];
  if (event.runHead) return (await pullsOf(client, event.runHead)).slice(0, MOST_PULLS);
  throw new SetupError(
    'No pull request to work on: run this on `pull_request_target`, `pull_request_review` or `workflow_run`, or give its number as `pull-request`.',
  );
}

interface Run {
  readonly client: Client;
  readonly settings: Settings;
  readonly inputs: Inputs;
  readonly tell: Tell;
}

async function keepPull(run: Run, number: number, linked: readonly Reference[]): Promise<readonly Effect[]> {
  const { client, settings, inputs, tell } = run;
  const pull = await gatherPull(client, number);
  const references = incidentsOf(run, [...readReferences(pull.title, pull.body), ...linked]);
  if (references.length === 0) {
    tell.note(`Pull request #${number} remediates no incident: nothing to do.`);
    return [];
  }
  const looked = await lookAround(client, pull, settings);
  const isDry = inputs['dry-run'] === 'true';
  const kept: Effect[] = [];
  const situations: RemediationSituation[] = [];
  for (const reference of references) {
    const incidents = clientOf(reference, client, inputs);
    const situation = await situationOf(looked, client, incidents, reference.number, selfOf(inputs));
    if (situation === null) {
      tell.note(`#${reference.number} is no issue: it is passed over.`);
      continue;
    }
    situations.push(situation);
    kept.push(
      ...(isDry ? keepRemediation(situation) : await keepIncident(incidents, situation, selfOf(inputs))),
    );
  }
  const checks = judgeRemediation(situations);
  if (!isDry) await applyAll(client, checks);
  await summarise(checks, tell);
  return [...kept, ...checks];
}

/** Another repository's incidents count where settings name it, so that no text makes this token write elsewhere. */
function incidentsOf(
  { client, settings, tell }: Run,
  references: readonly Reference[],
): readonly Reference[] {
  const own = `${client.owner}/${client.repo}`;
  const fromHere = references.map((one) =>
    isSameName(own, one.repository) ? { ...one, repository: null } : one,
  );
  return distinct(fromHere).filter(({ repository, number }) => {
    if (repository === null || isSameName(repository, settings['incidents-repo'] ?? null)) return true;
    tell.note(
      `#${number} of another repository is left alone: \`incidents-repo\` in the settings does not name it.`,
    );
    return false;
  });
}

function clientOf({ repository }: Reference, client: Client, inputs: Inputs): Client {
  const [owner, repo] = repository?.split('/') ?? [];
  return owner && repo ? clientFor(inputs, { owner, repo }) : client;
}

async function lookAround(client: Client, pull: PullRequest, settings: Settings): Promise<Looked> {
  const isOpen = pull.state === 'open';
  const evidence = await lookForEvidence(client, pull, settings.remediation);
  const check = isOpen ? await gatherCheck(client, pull.head) : null;
  const approvers = pull.reviews.filter(({ state }) => state === 'approved').map(({ by }) => by);
  const rights = await gatherRights(client, [...(pull.author ? [pull.author] : []), ...approvers.slice(-10)]);
  return { settings, pull, evidence, check, rights };
}

/** Null where a text names a number that is no issue's: a typo must not keep the others from their check. */
async function situationOf(
  looked: Looked,
  client: Client,
  incidents: Client,
  number: number,
  self: string,
): Promise<RemediationSituation | null> {
  const incident = await lookAt(incidents, number, self, []).catch((error: unknown) => {
    if (error instanceof NoSuchIssue) return null;
    throw error;
  });
  if (incident === null) return null;
  const [repository, home] = [client, incidents].map(({ owner, repo }) => `${owner}/${repo}`) as [
    string,
    string,
  ];
  return { ...looked, repository, incidents: home, incident };
}

async function summarise(checks: readonly Effect[], tell: Tell): Promise<void> {
  for (const check of checks) {
    if (check.kind !== 'check-run') continue;
    tell.output('conclusion', check.conclusion ?? 'waiting');
    await tell.summary(`## ${check.title}\n\n${check.summary}\n`);
  }
}

function isSameName(a: string, b: string | null): boolean {
  return a.toLowerCase() === b?.toLowerCase();
}
