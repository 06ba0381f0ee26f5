import { createHash } from 'node:crypto';
import { type ActionIssue, isSamePerson, mayAct } from '../domain/issue.js';
import { ACTION_LABEL } from '../domain/labels.js';
import type { ActionRow } from '../domain/report.js';
import type { IncidentSituation } from '../domain/situation.js';
import { actionKeyOf, incidentNamed, incidentOfAction, readActionIssue } from '../parsing/action-issue.js';

/** A row of the report and the issue for it, if there is one; `twins` are issues that a race made besides. */
export interface PreventiveAction {
  readonly row: ActionRow;
  readonly issue: ActionIssue | null;
  readonly twins: readonly ActionIssue[];
}

/** Rows with their issues, and issues that no row stands for. */
export interface Pairing {
  readonly actions: readonly PreventiveAction[];
  readonly rowless: readonly ActionIssue[];
}

/** Of people whose issues wait to join, so many are looked up in one run: a crowd costs no more. */
const MOST_OPENERS = 5;
/** Words that two actions must share, as a part of all their words, to be taken for one that was reworded. */
const ALIKE = 0.5;

/**
 * Pairs each row with its issue: by the number that the row carries, else by the words that the issue was made with, else,
 * where somebody took the number out and reworded the row, by what is left in common with an issue that no row stands for.
 * A number counts only when its issue is this incident's.
 */
export function pairActions(situation: IncidentSituation): Pairing {
  const pool = belonging(situation);
  const paired = new Map<ActionRow, ActionIssue>();
  const { actions: rows } = situation.report;
  const taken = () => new Set([...paired.values()].map((one) => one.number));
  const pair = (row: ActionRow, found: ActionIssue | undefined) => found && paired.set(row, found);
  const keyed = (row: ActionRow) => (one: ActionIssue) => keyIn(one, situation) === keyOf(row);
  for (const row of rows) pair(row, numbered(row, rows, pool, situation));
  for (const row of rows.filter((one) => !paired.has(one))) {
    const numbers = taken();
    pair(
      row,
      pool.find((one) => keyed(row)(one) && !numbers.has(one.number)),
    );
  }
  for (const row of rows.filter((one) => !paired.has(one))) {
    const same = rows.find((other) => paired.has(other) && keyOf(other) === keyOf(row));
    pair(row, same ? paired.get(same) : reworded(row, pool, taken()));
  }
  const numbers = taken();
  const free = pool.filter((one) => !numbers.has(one.number));
  const actions = rows.map((row) => converge(row, paired.get(row) ?? null, free, situation));
  const known = new Set(actions.flatMap(({ issue, twins }) => [issue, ...twins].map((one) => one?.number)));
  return { actions, rowless: pool.filter((one) => !known.has(one.number)) };
}

/** Each row with its issue. */
export function preventiveActions(situation: IncidentSituation): readonly PreventiveAction[] {
  return pairActions(situation).actions;
}

/** Authors of issues opened by hand that name this incident and do not hang below it: do they have a say here? */
export function handOpeners({ issue }: IncidentSituation): readonly string[] {
  const waiting = issue.actionIssues.filter(
    (one) => !one.isOurs && !one.linked && one.state === 'open' && incidentNamed(one.body) === issue.number,
  );
  const authors = waiting.flatMap((one) => (one.author === null ? [] : [one.author]));
  return [...new Set(authors)].slice(0, MOST_OPENERS);
}

/** The numbers in the rows that no issue known so far bears. */
export function strangeNumbers({ issue, report }: IncidentSituation): readonly number[] {
  const known = [issue.number, ...issue.actionIssues.map((one) => one.number)];
  const numbers = report.actions.flatMap((row) => (row.issue === null ? [] : [row.issue]));
  return [...new Set(numbers)].filter((number) => number > 0 && !known.includes(number));
}

/** What tells one action of an incident from another while its row carries no number: its words. */
export function keyOf(row: Pick<ActionRow, 'action'>): string {
  return createHash('sha256').update(wordsOf(row.action).join(' ')).digest('hex').slice(0, 12);
}

/** The issues that are this incident's, the lowest number first; those that people closed as duplicates come last. */
function belonging(situation: IncidentSituation): readonly ActionIssue[] {
  const { issue, named } = situation;
  const all = [...issue.actionIssues, ...named].filter(
    (one, index, list) => list.findIndex((other) => other.number === one.number) === index,
  );
  const isLast = (one: ActionIssue) => Number(one.state === 'closed' && one.stateReason === 'duplicate');
  return all
    .filter((one) => belongs(one, situation))
    .sort((a, b) => isLast(a) - isLast(b) || a.number - b.number);
}

/**
 * Ours by its marker, or, where somebody took that out, by hanging below the incident. One opened by hand names its incident and
 * was opened or hung there by someone with triage rights: the form gives its label to anybody.
 */
function belongs(one: ActionIssue, { issue, rights }: IncidentSituation): boolean {
  if (one.number === issue.number) return false;
  if (one.isOurs) {
    const incident = incidentOfAction(one.body);
    return incident === null ? one.linked : incident === issue.number;
  }
  if (incidentNamed(one.body) !== issue.number) return false;
  const isTrusted = mayAct(rights[one.author?.toLowerCase() ?? ''], 'triage');
  return one.linked || (isTrusted && one.labels.includes(ACTION_LABEL));
}

/** The issue whose number the row carries; of two rows with one number, the one whose words it was made with. */
function numbered(
  row: ActionRow,
  rows: readonly ActionRow[],
  pool: readonly ActionIssue[],
  situation: IncidentSituation,
): ActionIssue | undefined {
  const found = pool.find((one) => one.number === row.issue);
  const same = rows.filter((other) => other.issue === row.issue);
  if (!found || same.length < 2) return found;
  const key = keyIn(found, situation);
  const heir = same.find((other) => keyOf(other) === key) ?? same[0];
  return heir === row || keyOf(row) === keyOf(heir ?? row) ? found : undefined;
}

function reworded(
  row: ActionRow,
  pool: readonly ActionIssue[],
  taken: ReadonlySet<number>,
): ActionIssue | undefined {
  const free = pool.filter((one) => one.isOurs && !taken.has(one.number) && one.stateReason !== 'duplicate');
  const rated = free.map((one) => ({ one, alike: likeness(row, one) })).filter(({ alike }) => alike >= ALIKE);
  return rated.sort((a, b) => b.alike - a.alike || a.one.number - b.one.number)[0]?.one;
}

/** From 0 to 1: shared words among all words; the same owner and due day speak as loudly as half of the words. */
function likeness(row: ActionRow, { body }: ActionIssue): number {
  const said = readActionIssue(body);
  const [a, b] = [new Set(wordsOf(row.action)), new Set(wordsOf(said.action))];
  const shared = [...a].filter((word) => b.has(word)).length;
  const isSame = isSamePerson(row.owner, said.owner) && row.due !== null && row.due === said.due;
  return shared / Math.max(1, a.size + b.size - shared) + (isSame ? ALIKE : 0);
}

/** Of issues that a race made for one action, the lowest number is its issue, whichever a row names. */
function converge(
  row: ActionRow,
  issue: ActionIssue | null,
  free: readonly ActionIssue[],
  situation: IncidentSituation,
): PreventiveAction {
  if (issue === null || !issue.isOurs) return { row, issue, twins: [] };
  const key = keyIn(issue, situation);
  const same = free.filter((one) => one.isOurs && key !== null && keyIn(one, situation) === key);
  const all = [issue, ...same];
  const lowest = all.reduce((low, one) =>
    one.number < low.number && one.stateReason !== 'duplicate' ? one : low,
  );
  return { row, issue: lowest, twins: all.filter((one) => one !== lowest) };
}

function keyIn({ body, isOurs }: ActionIssue, { issue }: IncidentSituation): string | null {
  return isOurs ? actionKeyOf(body, issue.number) : keyOf(readActionIssue(body));
}

function wordsOf(text: string): readonly string[] {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(' ');
}
