import { isSamePerson, mayAct } from '../domain/issue.js';
import type { IncidentSituation } from '../domain/situation.js';
import { type Command, readCommands } from '../parsing/commands.js';
import { declaredFingerprint, signalIn } from '../parsing/declared.js';
import { handOpeners } from './action-pairs.js';
import { readBoardMemory } from './board-memory.js';
import { rolesOf } from './signatures.js';
import { readSignoffMemory } from './signoff-memory.js';
import { unheard } from './unheard.js';

/** Enough for any real incident; a crowd that types commands costs no more requests than this. */
const MOST_LOOK_UPS = 10;

/** What a decision depends on: who reported it, who asked for something in a comment. */
export type Concern = 'author' | 'commands';

/**
 * Whose rights have to be looked up before deciding: the author's until the report is confirmed, and those of people
 * whose command is not on record yet. What is on record costs no request again.
 */
export function peopleToLookUp(
  situation: IncidentSituation,
  concerns: readonly Concern[],
): readonly string[] {
  const people = [
    ...(concerns.includes('author') ? [...unconfirmedAuthor(situation), ...handOpeners(situation)] : []),
    ...(concerns.includes('commands') ? newAskers(situation) : []),
  ];
  return [...new Set(people)].slice(0, MOST_LOOK_UPS);
}

function unconfirmedAuthor(situation: IncidentSituation): readonly string[] {
  const { author } = situation.issue;
  const isOpenQuestion = !isTakenOn(situation) && bornOf(situation) === 'someone';
  return author !== null && isOpenQuestion ? [author] : [];
}

function newAskers(situation: IncidentSituation): readonly string[] {
  const { signatures, refused, vouched } = readSignoffMemory(situation);
  const onRecord = [...signatures.map((one) => one.comment), ...refused, ...vouched];
  const weighed = readCommands(situation.issue.comments).filter(
    (command) => !onRecord.includes(command.comment.id) && matters(command, situation),
  );
  const waiting = unheard(situation).flatMap(([first]) => first ?? []);
  return [...waiting, ...weighed].map((command) => command.by);
}

/**
 * False for a report by someone without triage rights, or by a machine, that nobody has taken on: assigning it takes those rights, so an
 * assignee is the confirmation (https://docs.github.com/en/organizations/managing-user-access-to-your-organizations-repositories/managing-repository-roles/repository-roles-for-an-organization).
 */
export function isConfirmed(situation: IncidentSituation): boolean {
  const { issue, rights } = situation;
  if (isTakenOn(situation)) return true;
  const born = bornOf(situation);
  return (
    born === 'form' || (born === 'someone' && mayAct(rights[issue.author?.toLowerCase() ?? ''], 'triage'))
  );
}

/**
 * Who stands behind a report: nobody for what a machine declared, whoever's token it used; somebody with write access who
 * started the declaring workflow by its form (https://docs.github.com/en/actions/how-tos/manage-workflow-runs/manually-run-a-workflow);
 * else its author, with the rights they have. Only we write a body under our own name.
 */
function bornOf({ issue, self }: IncidentSituation): 'machine' | 'form' | 'someone' {
  if (signalIn(issue.body) !== null) return 'machine';
  const isOurs = isSamePerson(issue.author, self) && declaredFingerprint(issue.body) !== null;
  return isOurs ? 'form' : 'someone';
}

/** True for a way-out command by someone with the rights it takes, now or when it was first read. */
export function isVouched({ name, by, comment }: Command, situation: IncidentSituation): boolean {
  const { vouched } = readSignoffMemory(situation);
  const needed = name === 'close-unsigned' ? 'maintain' : 'triage';
  return vouched.includes(comment.id) || mayAct(situation.rights[by.toLowerCase()], needed);
}

function isTakenOn(situation: IncidentSituation): boolean {
  const { issue, heard } = situation;
  return issue.assignees.length > 0 || heard?.confirmed === true || readBoardMemory(situation).confirmed;
}

function matters({ name, by }: Command, situation: IncidentSituation): boolean {
  if (name === 'signoff') return rolesOf(by, situation).length > 0;
  return name === 'dismiss' || name === 'duplicate' || name === 'close-unsigned';
}
