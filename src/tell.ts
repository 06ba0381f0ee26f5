import type { Effect } from './domain/effect.js';
import type { Finding } from './domain/finding.js';

/** The inputs of an action by name, as strings: that is all GitHub knows. */
export type Inputs = Readonly<Record<string, string>>;

/** How a run speaks: to the log, to later steps, and to the people who open the run. */
export interface Tell {
  output(name: string, value: string): void;
  finding(finding: Finding): void;
  note(line: string): void;
  summary(markdown: string): Promise<void>;
}

/** One line about a wish: what, where, why. Holds nothing that a stranger wrote. */
export function describe(effect: Effect): string {
  return `${what(effect)} — ${effect.why}`;
}

/** The `effects` output of an action: a JSON list of what was done, or would be, each with its reason. */
export function effectsOutput(effects: readonly Effect[]): string {
  return JSON.stringify(effects.map((effect) => ({ kind: effect.kind, what: describe(effect) })));
}

function what(effect: Effect): string {
  switch (effect.kind) {
    case 'labels':
      return [
        `#${effect.issue} labels`,
        ...effect.add.map((name) => `+${name}`),
        ...effect.remove.map((name) => `-${name}`),
      ].join(' ');
    case 'assignees':
      return effect.add.length > 0
        ? `#${effect.issue} assigned to ${effect.add.join(', ')}`
        : `#${effect.issue} no longer assigned to ${(effect.remove ?? []).join(', ')}`;
    case 'body':
      return `#${effect.issue} report completed in ${effect.splices.length} ${effect.splices.length === 1 ? 'place' : 'places'}`;
    case 'comment':
      return `#${effect.issue} ${effect.key} ${effect.id === null ? 'written' : 'rewritten'}`;
    case 'remove-comment':
      return `#${effect.issue} a comment of ours removed`;
    case 'close':
      return `#${effect.issue} closed as a duplicate of #${effect.of}`;
    case 'incident':
      return 'incident opened';
    case 'reaction':
      return `#${effect.issue} comment ${effect.comment} answered with ${effect.content}`;
    case 'reopen':
      return `#${effect.issue} reopened`;
    case 'action-issue':
      return `#${effect.incident} preventive-action issue opened`;
    case 'date-field':
      return `#${effect.issue} date field set to ${effect.day}`;
    case 'sub-issue':
      return `#${effect.incident} sub-issue #${effect.child} linked`;
    case 'notify':
      return `#${effect.issue} ${effect.channel} told: ${effect.event}`;
    case 'commit': {
      const offered =
        effect.delivery === 'pull-request' ? `, offered to ${effect.base} as a pull request` : '';
      return `${effect.files.length} files committed to ${effect.branch}${offered}`;
    }
    case 'own-issue':
      return effect.issue === null
        ? 'issue about the weekly report opened'
        : `#${effect.issue} ${effect.state === 'open' ? 'rewritten' : 'closed'}`;
    case 'check-run':
      return `check run on ${effect.head.slice(0, 7)}: ${effect.conclusion ?? 'waiting'}`;
  }
}
