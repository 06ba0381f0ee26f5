import { createHash } from 'node:crypto';
import { type Answer, commandRow, permissions } from '../domain/commands.js';
import type { Declaration } from '../domain/declaration.js';
import type { Effect } from '../domain/effect.js';
import type { Comment } from '../domain/issue.js';
import { RECORD_LABEL } from '../domain/labels.js';
import type { Settings } from '../domain/settings.js';
import type { IncidentSituation } from '../domain/situation.js';
import { commandLines } from '../parsing/commands.js';
import { ownComment } from '../parsing/memory.js';
import { calledBody } from '../rendering/called.js';
import { refusalText } from '../rendering/reply.js';
import { ours, plainTitle } from '../rendering/safe.js';
import { callInBody, type IncidentCall, readCall } from './call.js';
import { hasTriage } from './commands/order.js';
import { callFor } from './on-call.js';
import { unheard } from './unheard.js';

/** An `/incident` that opens an issue of its own, by somebody who may. */
export interface CallOut {
  readonly by: string;
  /** ISO 8601 UTC. */
  readonly at: string;
  readonly call: IncidentCall;
  /** What was said below the commands. */
  readonly words: string;
  /** Null for an issue that begins with it. */
  readonly comment: Comment | null;
}

/** What is asked for on an issue or pull request whose incident stands elsewhere. */
export interface CallsOut {
  readonly calls: readonly CallOut[];
  readonly refusals: readonly Answer[];
  /** Reactions on the comments that were refused. */
  readonly effects: readonly Effect[];
}

/** Every `/incident` that waits: it takes triage rights where it is typed. */
export function callsOut(situation: IncidentSituation): CallsOut {
  const asked = [...inBody(situation), ...inComments(situation)];
  const known = asked.filter(({ by }) => situation.rights[by.toLowerCase()] !== undefined);
  const mayBe = known.filter(({ by, call }) => hasTriage(by, situation) && call.severity !== undefined);
  const others = known.filter((one) => !mayBe.includes(one));
  return {
    calls: mayBe,
    refusals: others.map((one) => refusal(one, situation)),
    effects: others.flatMap(({ comment }) => (comment ? [reaction(situation, comment, 'confused')] : [])),
  };
}

/** The reaction that answers a call. */
export function reaction({ issue }: IncidentSituation, { id }: Comment, content: '+1' | 'confused'): Effect {
  const why = content === '+1' ? 'its incident is open' : 'it was not carried out';
  return { kind: 'reaction', issue: issue.number, comment: id, content, why };
}

/** The incident to open for a call; `settings` are those of the repository that keeps it. */
export function calledDeclaration(
  { issue, now }: IncidentSituation,
  { by, at, call, words }: CallOut,
  settings: Settings,
  isElsewhere: boolean,
): Declaration {
  const { what, system } = placeOf(issue.url);
  const { assign } = callFor(settings['on-call'], now, call.severity ?? null);
  const fingerprint = createHash('sha256')
    .update(JSON.stringify(['call', issue.url]))
    .digest('hex')
    .slice(0, 16);
  const { title, url, body } = issue;
  return {
    title: plainTitle(call.summary || title) || ours('Incident'),
    body: calledBody({
      severity: call.severity ?? null,
      summary: call.summary,
      by,
      at,
      from: { what, url, title, body },
      words,
      system: isElsewhere ? system : null,
      onCall: assign,
      fingerprint,
    }),
    labels: [RECORD_LABEL, ...(call.severity ? [`severity/${call.severity}`] : [])],
    assignees: assign.length > 0 ? assign : [by],
    fingerprint,
  };
}

function inBody(situation: IncidentSituation): readonly CallOut[] {
  const line = callInBody(situation);
  const { author, createdAt, body, comments } = situation.issue;
  // It begins with it for ever: our answer below says that it was heard.
  const isAnswered = ownComment(comments, 'reply', situation.self) !== null;
  if (!line || author === null || isAnswered) return [];
  const call = readCall(line);
  // An issue is a report: it counts even where its first word is no level.
  const severity = call.severity ?? null;
  return [{ by: author, at: createdAt, call: { ...call, severity }, words: below(body), comment: null }];
}

function inComments(situation: IncidentSituation): readonly CallOut[] {
  return unheard(situation).flatMap((commands) =>
    commands
      .filter(({ name, unread }) => name === 'incident' && !unread)
      .slice(0, 1)
      .map((command) => ({
        by: command.by,
        at: command.comment.createdAt,
        call: readCall(command),
        words: below(command.comment.body),
        comment: command.comment,
      })),
  );
}

function below(text: string): string {
  return text
    .split(/\r\n|\n|\r/)
    .slice(commandLines(text).length)
    .join('\n');
}

function refusal({ by, call, comment }: CallOut, { issue }: IncidentSituation): Answer {
  const row = commandRow('incident');
  if (!row) throw new Error('the table of commands has no /incident');
  const isRead = call.severity !== undefined;
  const reason = isRead
    ? `It is for ${permissions[row.who]}; nobody else can give it here.`
    : 'Its severity is none of S0, S1, S2, S3.';
  const place = comment ?? { author: by, url: issue.url };
  return { key: `${comment?.id ?? 0}/call`, text: refusalText(row, place, ours(reason), !isRead) };
}

/** `acme/bot#7` of an address on GitHub, and the repository. */
function placeOf(url: string): { readonly what: string; readonly system: string } {
  const [owner = '', repo = '', , number = ''] = new URL(url).pathname.split('/').filter(Boolean);
  return { what: `${owner}/${repo}#${number}`, system: `${owner}/${repo}` };
}
