import {
  type Answer,
  commandRow,
  type Fingerprint,
  type Heard,
  isWeighed,
  meantCommand,
  permissions,
} from '../domain/commands.js';
import type { Effect } from '../domain/effect.js';
import { type Comment, mayAct } from '../domain/issue.js';
import type { IncidentSituation } from '../domain/situation.js';
import type { Command } from '../parsing/commands.js';
import { meantText, refusalText, unreadText } from '../rendering/reply.js';
import { neutralise, ours } from '../rendering/safe.js';
import { readBoardMemory } from './board-memory.js';
import { callInBody, isRecord, readCall } from './call.js';
import { adopt, withoutCallLine } from './commands/incident.js';
import { hasTriage, holdsRole, type Outcome, refused } from './commands/order.js';
import { carries } from './commands/table.js';
import { fingerprint } from './fingerprint.js';
import { adoptLabel } from './hand-label.js';
import { phaseOf } from './phase.js';
import { keepRecord, withRecord } from './record.js';
import { withBody } from './reread.js';
import { unheard } from './unheard.js';

/** An incident once its commands were heard. */
export interface Hearing {
  /** With the text that the commands leave, and what they came to. */
  readonly situation: IncidentSituation;
  /** Assignments and reactions. */
  readonly effects: readonly Effect[];
  readonly answers: readonly Answer[];
}

/** Comments that are remembered by name; those before the first of them count as handled. */
const MOST_REMEMBERED = 200;

/**
 * Carries out every command that was not handled yet, in the order in which they were given, each on the report as those
 * before it leave it. Pure: hearing the same twice comes to the same. Stops before a comment of somebody whose rights are not known.
 */
export function hear(given: IncidentSituation): Hearing {
  let hearing = begin(given);
  for (const group of unheard(given)) {
    const { comment, by } = group[0] as Command;
    if (given.rights[by.toLowerCase()] === undefined) break;
    const wasRecord = isRecord(hearing.situation);
    const { situation, effects, answers, isDone } = carryAll(group, hearing);
    const isAdopted = !wasRecord && isRecord(situation);
    hearing = {
      situation: { ...situation, heard: remembering(situation.heard as Heard, comment, isAdopted) },
      effects: [...effects, reactionTo(given, comment, isDone)],
      answers,
    };
  }
  return hearing;
}

/** Before the first command: a blank issue that calls itself an incident becomes one, a label set by hand is taken up. */
function begin(given: IncidentSituation): Hearing {
  const { commands, confirmed } = readBoardMemory(given);
  const heard: Heard = { memory: commands, confirmed, adopted: false, signedOn: {} };
  const situation = { ...given, heard };
  if (isRecord(given)) {
    const labelled = adoptLabel(
      withRecord(situation, unheard(given).length > 0 ? keepRecord(situation) : []),
    );
    return { ...labelled, effects: [] };
  }
  const call = callInBody(given);
  if (!call) return { situation, effects: [], answers: [] };
  const { author, createdAt } = given.issue;
  const by = neutralise(author ?? 'somebody', 60);
  const { body } = adopt(withoutCallLine(situation), readCall(call), createdAt, by);
  const adopted = { ...heard, adopted: true };
  return {
    situation: { ...withBody(situation, body ?? given.issue.body), heard: adopted },
    effects: [],
    answers: [],
  };
}

function carryAll(group: readonly Command[], start: Hearing): Hearing & { readonly isDone: boolean } {
  let hearing = start;
  let isDone = true;
  for (const [index, command] of group.entries()) {
    if (!isRecord(hearing.situation) && command.name !== 'incident') continue;
    const { outcome, text } = carry(command, hearing.situation);
    const key = `${command.comment.id}/${index}`;
    if (!outcome.done) isDone = false;
    hearing = {
      situation: outcome.done ? changed(hearing.situation, outcome, command) : hearing.situation,
      effects: [...hearing.effects, ...((outcome.done && outcome.effects) || [])],
      answers: text ? [...hearing.answers, { key, text }] : hearing.answers,
    };
  }
  return { ...hearing, isDone };
}

function carry(command: Command, situation: IncidentSituation) {
  if (command.unread)
    return { outcome: refused(ours('')), text: unreadText(command.name, command.unread, command.comment) };
  const row = commandRow(command.name);
  if (!row) {
    const meant = commandRow(meantCommand(command.name) ?? 'help');
    const outcome = refused(ours(''));
    return { outcome, text: meant ? meantText(command.name, meant, command.comment) : null };
  }
  const outcome = mayGive(command, situation)
    ? carries[row.name]({ name: row.name, command, situation })
    : refused(ours(`It is for ${permissions[row.who]}; nobody else can give it here.`));
  if (outcome.done) return { outcome, text: outcome.answer ?? null };
  // The comment about sign-off says why it does not count.
  if (isWeighed(row.name)) return { outcome, text: null };
  return { outcome, text: refusalText(row, command.comment, outcome.reason, outcome.showForm) };
}

function mayGive({ name, by }: Command, situation: IncidentSituation): boolean {
  const who = commandRow(name)?.who;
  if (who === 'maintain') return mayAct(situation.rights[by.toLowerCase()], 'maintain');
  const triages = hasTriage(by, situation);
  if (who === 'triage') return triages;
  const holds = holdsRole(by, situation);
  return who === 'sign' ? triages && holds : triages || holds;
}

/** The situation once a command was carried out. */
function changed(
  situation: IncidentSituation,
  { body, confirms, phase, effects }: Extract<Outcome, { done: true }>,
  { name, comment }: Command,
): IncidentSituation {
  const heard = situation.heard as Heard;
  const written = body === undefined ? situation : withBody(situation, body);
  const assigned = (effects ?? []).flatMap((effect) => (effect.kind === 'assignees' ? effect.add : []));
  const signed: Record<number, Fingerprint> =
    name === 'signoff' ? { [comment.id]: fingerprint(written) } : {};
  const over = phaseOf(written.report);
  return {
    ...written,
    issue: { ...written.issue, assignees: [...written.issue.assignees, ...assigned] },
    heard: {
      memory: { ...heard.memory, phase: phase ? { chosen: phase, over } : heard.memory.phase },
      confirmed: heard.confirmed || confirms === true,
      adopted: heard.adopted || name === 'incident',
      signedOn: { ...heard.signedOn, ...signed },
    },
  };
}

/** What stood on an issue before it became an incident is none of ours. */
function remembering(heard: Heard, { id }: Comment, isAdopted: boolean): Heard {
  const { memory } = heard;
  const handled = [...memory.handled, id].sort((a, b) => a - b);
  const kept = handled.slice(-MOST_REMEMBERED);
  const dropped = handled[handled.length - kept.length - 1] ?? 0;
  const before = Math.max(memory.before, dropped, isAdopted ? id - 1 : 0);
  return { ...heard, memory: { ...memory, handled: kept, before } };
}

function reactionTo({ issue }: IncidentSituation, { id }: Comment, isDone: boolean): Effect {
  return {
    kind: 'reaction',
    issue: issue.number,
    comment: id,
    content: isDone ? '+1' : 'confused',
    why: isDone ? 'its commands were carried out' : 'a command in it was not carried out',
  };
}
