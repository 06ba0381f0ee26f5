import { SetupError } from '../domain/errors.js';
import type { ActionIssue, Issue } from '../domain/issue.js';
import { type Asked, type DatedAction, PAGE, pageOf } from './changed-page.js';
import type { Client } from './client.js';
import { toActionIssue } from './nouns.js';

/** How much one run may read. */
export interface Budget {
  /** Pages of incidents that may still be asked for; a run goes on beyond it only until it has moved past one moment. */
  pages: number;
}

/** A preventive action that changed, with the moment of its change. */
export type ChangedAction = Omit<ActionIssue, 'linked'>;

/** What has changed since the watermark, in the order of change. */
export interface Changed {
  readonly issues: readonly Issue[];
  readonly actions: readonly ChangedAction[];
  /** The last change that is read without a gap, ISO 8601 UTC; null when there was none. */
  readonly upTo: string | null;
  /** How many incidents have changed, and how many there are. */
  readonly total: number;
  readonly all: number;
  /** Why the rest follows in the next run; null when all is read. */
  readonly stopped: 'budget' | 'rate-limit' | null;
}

/**
 * Reads every incident and preventive action that changed at or after `since` (ISO 8601 UTC; null: ever), oldest change first, so
 * that a run which has to stop leaves no gap behind it.
 */
export async function gatherChanged(
  client: Client,
  since: string | null,
  self: string,
  budget: Budget,
): Promise<Changed> {
  const read: Issue[] = [];
  const actions: DatedAction[] = [];
  const asked: Asked = { since, cursor: null, first: PAGE, isFirst: true };
  let [total, all] = [0, 0];
  for (;;) {
    const page = await pageOf(client, asked, self);
    if (page === 'spent') {
      if (read.length === 0) throw new SetupError(SPENT);
      return summed({ read, actions, total, all, stopped: 'rate-limit' }, self);
    }
    actions.push(...page.actions);
    read.push(...page.issues);
    total = Math.max(total, page.total);
    all = page.all;
    if (page.isCut) return summed({ read, actions, total, all, stopped: 'rate-limit' }, self);
    if (page.next === null) return summed({ read, actions, total, all, stopped: null }, self);
    asked.cursor = page.next;
    asked.first = page.size;
    asked.isFirst = false;
    budget.pages -= 1;
    if (budget.pages <= 0 && hasMoved(read, since))
      return summed({ read, actions, total, all, stopped: 'budget' }, self);
  }
}

/** Many issues may have changed in one second: a run that stopped among them would start the next one in the same place. */
function hasMoved(read: readonly Issue[], since: string | null): boolean {
  return (read.at(-1)?.updatedAt ?? '') > (since ?? read[0]?.updatedAt ?? '');
}

interface Read {
  readonly read: readonly Issue[];
  readonly actions: readonly DatedAction[];
  readonly total: number;
  readonly all: number;
  readonly stopped: Changed['stopped'];
}

function summed({ read, actions, total, all, stopped }: Read, self: string): Changed {
  const moments = [...read, ...(stopped ? [] : actions)].map((one) => one.updatedAt);
  return {
    issues: read,
    actions: actions.map((one) => toActionIssue(one, self, false)),
    upTo: moments.reduce<string | null>((newest, at) => (newest === null || at > newest ? at : newest), null),
    total,
    all,
    stopped,
  };
}

const SPENT = "GitHub's rate limit is used up before anything was read. Run this job again later.";
