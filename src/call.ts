import type { Declaration } from './domain/declaration.js';
import { SETTINGS_PATH } from './domain/default-settings.js';
import { SetupError } from './domain/errors.js';
import type { IncidentSituation } from './domain/situation.js';
import { applyAll } from './github/apply.js';
import { type Client, createClient } from './github/client.js';
import { readFileAtHead } from './github/file.js';
import { gatherRights } from './github/gather.js';
import { gatherPull } from './github/gather-called.js';
import { type OpenedIncident, openIncident } from './github/open-incident.js';
import { understand } from './look.js';
import { declaredFingerprint } from './parsing/declared.js';
import { readSettings } from './parsing/settings.js';
import { isElsewhere } from './policy/call.js';
import { type CallOut, calledDeclaration, callsOut, reaction } from './policy/call-out.js';
import { reply } from './policy/replies.js';
import { peopleToLookUp } from './policy/rights.js';
import { openedText } from './rendering/reply.js';
import type { Inputs } from './tell.js';

/** Where incidents are kept, and who keeps them there. */
interface Keeper {
  readonly client: Client;
  readonly settings: IncidentSituation['settings'];
  readonly elsewhere: boolean;
}

/** Looks at a pull request on which somebody typed `/incident`. */
export async function lookAtPull(client: Client, number: number, self: string): Promise<IncidentSituation> {
  const situation = understand(await gatherPull(client, number, self), self);
  return {
    ...situation,
    rights: await gatherRights(client, peopleToLookUp(situation, ['author', 'commands'])),
  };
}

/**
 * Opens an incident for every call of an issue or pull request whose incident stands elsewhere, once, and says there where it
 * is. Answers with the incidents that were opened in this very repository.
 */
export async function callOut(
  client: Client,
  situation: IncidentSituation,
  inputs: Inputs,
): Promise<readonly OpenedIncident[]> {
  const { calls, refusals, effects } = callsOut(situation);
  const opened: { readonly call: CallOut; readonly at: OpenedIncident }[] = [];
  const keeper = calls.length > 0 ? await keeperOf(client, situation, inputs) : null;
  for (const call of keeper ? calls : []) {
    const { client: there, settings, elsewhere } = keeper as Keeper;
    const declaration = calledDeclaration(situation, call, settings, elsewhere);
    opened.push({ call, at: await open(there, declaration, elsewhere ? null : situation.self) });
  }
  const place = keeper?.elsewhere ? `${keeper.client.owner}/${keeper.client.repo}` : '';
  const answers = opened.map(({ call, at }) => ({
    key: `${call.comment?.id ?? 0}/call`,
    text: openedText(at, `${place}#${at.number}`, call.by),
  }));
  const done = opened.flatMap(({ call: { comment } }) =>
    comment ? [reaction(situation, comment, '+1')] : [],
  );
  await applyAll(client, [...reply(situation, [...refusals, ...answers]), ...effects, ...done]);
  return keeper?.elsewhere ? [] : opened.map(({ at }) => at);
}

/** The same pull request or issue has one incident, as long as that is open. */
function open(client: Client, declaration: Declaration, by: string | null): Promise<OpenedIncident> {
  const isSame = (body: string) => declaredFingerprint(body) === declaration.fingerprint;
  const withoutPeople = (error: { status?: number }) => {
    if (error.status !== 422) throw error;
    return openIncident(client, { ...declaration, assignees: [] }, isSame, by);
  };
  return openIncident(client, declaration, isSame, by).catch(withoutPeople);
}

async function keeperOf(client: Client, situation: IncidentSituation, inputs: Inputs): Promise<Keeper> {
  const { settings } = situation;
  const place = settings['incidents-repo'];
  if (!isElsewhere(situation) || place === undefined) return { client, settings, elsewhere: false };
  const token = inputs['incidents-token'];
  if (!token)
    throw new SetupError(
      `The settings keep incidents in ${place}, and this job's own token cannot open issues there. Give \`incidents-token\` the token of an app that may (issues: write, contents: read in ${place}).`,
    );
  const [owner = '', repo = ''] = place.split('/');
  const apiUrl = process.env.GITHUB_API_URL ?? 'https://api.github.com';
  const there = createClient({ token, apiUrl, owner, repo });
  const theirs = readSettings(await readFileAtHead(there, SETTINGS_PATH));
  return { client: there, settings: theirs.settings, elsewhere: true };
}
