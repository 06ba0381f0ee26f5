import {
  type Answer,
  type CommandMemory,
  commandRow,
  type Fingerprint,
  type Heard,
  meantCommand,
  permissions,
} from '../domain/commands.js';
import type { Effect } from '../domain/effect.js';
import type { Comment } from '../domain/issue.js';
import type { IncidentSituation } from '../domain/situation.js';
import { type Command, readCommands } from '../parsing/commands.js';
import { meantText, refusalText } from '../rendering/reply.js';
import { ours } from '../rendering/safe.js';
import { readBoardMemory } from './board-memory.js';
import { isRecord } from './commands/incident.js';
import { hasTriage, holdsRole, type Outcome, refused, withBody } from './commands/order.js';
import { carries } from './commands/table.js';
import { fingerprint } from './fingerprint.js';
import { phaseOf } from './phase.js';

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

/** The comments whose commands wait to be handled, with them, oldest first. */
export function unheard(situation: IncidentSituation): readonly (readonly Command[])[] {
  const { handled, before } = readBoardMemory(situation).commands;
  const groups = new Map<number, Command[]>();
  for (const command of readCommands(situation.issue.comments)) {
    const { id, answered } = command.comment;
    const isOurs = commandRow(command.name) !== undefined || meantCommand(command.name) !== null;
    if (answered || id <= before || handled.includes(id) || !isOurs) continue;
    groups.set(id, [...(groups.get(id) ?? []), command]);
  }
  const all = [...groups.entries()].sort(([a], [b]) => a - b).map(([, commands]) => commands);
  if (isRecord(situation)) return all;
  const first = all.findIndex((commands) => commands.some(({ name }) => name === 'incident'));
  return first < 0 ? [] : all.slice(first);
}

/**
 * Carries out every command that was not handled yet, in the order in which they were given, each on the report as those
 * before it leave it. Pure: hearing the same twice comes to the same. Stops before a comment of somebody whose rights are not known.
 */
export function hear(situation: IncidentSituation): Hearing {
  const waiting = unheard(situation);
  let now: Hearing = { situation, effects: [], answers: [] };
  if (waiting.length === 0) return now;
  const { commands, confirmed } = readBoardMemory(situation);
  let heard: Heard = { memory: commands, confirmed, signedOn: {} };
  for (const group of waiting) {
    const { comment, by } = group[0] as Command;
    if (situation.rights[by.toLowerCase()] === undefined) break;
    const isFirst = !isRecord(now.situation);
    const results = carryAll(group, { ...now, situation: { ...now.situation, heard } });
    const isAdopted = isFirst && isRecord(results.hearing.situation);
    heard = {
      ...(results.hearing.situation.heard as Heard),
      memory: remembered(results.hearing.situation.heard?.memory ?? heard.memory, comment, isAdopted),
    };
    const reaction = reactionTo(situation, comment, results.isDone);
    now = { ...results.hearing, effects: [...results.hearing.effects, reaction] };
  }
  return { ...now, situation: { ...now.situation, heard } };
}

function carryAll(
  group: readonly Command[],
  start: Hearing,
): { readonly hearing: Hearing; readonly isDone: boolean } {
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
  return { hearing, isDone };
}

function carry(command: Command, situation: IncidentSituation) {
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
  return { outcome, text: refusalText(row, command.comment, outcome.reason, outcome.showForm) };
}

function mayGive({ name, by }: Command, situation: IncidentSituation): boolean {
  const who = commandRow(name)?.who;
  const triages = hasTriage(by, situation);
  if (who === 'triage' || name === 'revoke') return triages;
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
  const labels = name === 'incident' ? [...written.issue.labels, 'incident'] : written.issue.labels;
  const signed: Record<number, Fingerprint> =
    name === 'signoff' ? { [comment.id]: fingerprint(written.report) } : {};
  const over = phaseOf(written.report);
  return {
    ...written,
    issue: { ...written.issue, labels, assignees: [...written.issue.assignees, ...assigned] },
    heard: {
      memory: { ...heard.memory, phase: phase ? { chosen: phase, over } : heard.memory.phase },
      confirmed: heard.confirmed || confirms === true,
      signedOn: { ...heard.signedOn, ...signed },
    },
  };
}

/** What stood on an issue before it became an incident is none of ours. */
function remembered(memory: CommandMemory, { id }: Comment, isAdopted: boolean): CommandMemory {
  const handled = [...memory.handled, id].sort((a, b) => a - b);
  const kept = handled.slice(-MOST_REMEMBERED);
  const dropped = handled[handled.length - kept.length - 1] ?? 0;
  return { ...memory, handled: kept, before: Math.max(memory.before, dropped, isAdopted ? id - 1 : 0) };
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
