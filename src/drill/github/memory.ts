import type { Json } from './call.js';
import type { PlantedRun } from './runs.js';

/** An issue or pull request: the repository as `owner/name` and the number. */
export interface Place {
  readonly repository: string;
  readonly number: number;
}

/** A comment: the repository and the comment's database id. */
export interface CommentPlace {
  readonly repository: string;
  readonly id: number;
}

/** The last change of a body, as GraphQL tells it. */
export interface Edit {
  readonly at: string;
  readonly editor: string;
}

/** A pinned comment, as the REST API tells it. */
export interface Pin {
  readonly issue: string;
  readonly pinned_at: string;
  readonly pinned_by: Json | null;
}

/** What GitHub knows and the emulator does not: it lives and dies with one embedded GitHub. */
export interface Memory {
  readonly issuesById: Map<number, Place>;
  readonly issuesByNode: Map<string, Place>;
  readonly commentsByNode: Map<string, CommentPlace>;
  readonly labels: Map<string, Json>;
  readonly pulls: Set<string>;
  readonly parents: Map<string, Place>;
  readonly children: Map<string, Place[]>;
  readonly closed: Set<string>;
  readonly duplicates: Set<string>;
  readonly reactions: Map<string, Json[]>;
  readonly pins: Map<string, Pin>;
  /** Every change of a body, oldest first. */
  readonly edits: Map<string, readonly Edit[]>;
  /** Issues as they were opened: with which labels, by whom. */
  readonly births: Map<string, Json>;
  /** The pull request whose merge closed an issue, by the issue's key and the time of the closing. */
  readonly closers: Map<string, Json>;
  /** The issues that people linked to a pull request in its sidebar, by the pull request's key. */
  readonly links: Map<string, readonly number[]>;
  /** Forks as `owner/name`, by the branch that stands for one of theirs: `owner/name:branch`. */
  readonly forks: Map<string, string>;
  readonly minimized: Map<string, string>;
  /** What issues say in the organisation's fields: values by the field's id. */
  readonly fieldValues: Map<string, ReadonlyMap<number, string>>;
  /** Whole lists that GraphQL pages through, by who asked; forgotten at every write. */
  readonly lists: Map<string, Json[]>;
  /** The values an edit replaced, oldest first, waiting for the `edited` webhook that tells them; null: nothing changed. */
  readonly replaced: Map<string, (Json | null)[]>;
  /** Runs of workflows on commits, as they were planted. */
  readonly runs: PlantedRun[];
}

/** An empty memory. */
export function emptyMemory(): Memory {
  return {
    issuesById: new Map(),
    issuesByNode: new Map(),
    commentsByNode: new Map(),
    labels: new Map(),
    pulls: new Set(),
    parents: new Map(),
    children: new Map(),
    closed: new Set(),
    duplicates: new Set(),
    reactions: new Map(),
    pins: new Map(),
    edits: new Map(),
    births: new Map(),
    closers: new Map(),
    links: new Map(),
    forks: new Map(),
    minimized: new Map(),
    fieldValues: new Map(),
    lists: new Map(),
    replaced: new Map(),
    runs: [],
  };
}

/** The key of an issue or pull request. */
export function keyOf({ repository, number }: Place): string {
  return `${repository}#${number}`;
}

/** The key of a comment. */
export function commentKey(id: number): string {
  return `comment:${id}`;
}

/** How many sub-issues an issue has and how many of them are closed. */
export function subIssuesSummary(memory: Memory, place: Place): Json {
  const children = memory.children.get(keyOf(place)) ?? [];
  const completed = children.filter((child) => memory.closed.has(keyOf(child))).length;
  const percent = children.length === 0 ? 0 : Math.floor((completed / children.length) * 100);
  return { total: children.length, completed, percent_completed: percent };
}

/** The reaction counts of an issue or comment, as the REST API rolls them up. */
export function reactionRollup(memory: Memory, key: string, url: string): Json {
  const given = memory.reactions.get(key) ?? [];
  const count = (content: string) => given.filter((reaction) => reaction.content === content).length;
  const contents = ['+1', '-1', 'laugh', 'hooray', 'confused', 'heart', 'rocket', 'eyes'];
  const counts = Object.fromEntries(contents.map((content) => [content, count(content)]));
  return { url, total_count: given.length, ...counts };
}
