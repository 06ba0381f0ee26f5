import type { SafeMarkdown } from '../domain/markdown.js';
import type { DurationFigure } from '../metrics/durations.js';
import type { Group, GroupId } from '../metrics/groups.js';
import type { Weekly } from '../metrics/weekly.js';
import { folded } from './folded.js';
import { joinSafe, neutralise, safe } from './safe.js';
import { table } from './table.js';
import { span } from './weekly-words.js';

const MOST = 25;

const titles: Readonly<Record<GroupId, SafeMarkdown>> = {
  severity: safe`severity`,
  failureMode: safe`failure mode`,
  owasp: safe`OWASP id`,
  model: safe`model`,
  system: safe`system`,
  foundBy: safe`found by`,
};

/** The incidents of the window told apart, with how long they took; nothing where there are none. */
export function groupSection({ details, figures }: Weekly): readonly SafeMarkdown[] {
  if (figures.counts.incidents === 0) return [];
  const ids: readonly GroupId[] = ['severity', 'failureMode', 'owasp', 'model', 'system', 'foundBy'];
  const named = ids.filter((id) => details.groups[id].some((group) => group.key !== null));
  const note = safe`An incident that names several values counts in each. Medians of a few are stories, not figures: mind the n.`;
  const parts = [note, ...named.map((id) => groupTable(titles[id], details.groups[id]))];
  return [
    joinSafe(
      [
        safe`## Told apart`,
        folded(safe`By severity, failure mode, OWASP id, model, system and source`, joinSafe(parts, '\n\n')),
      ],
      '\n\n',
    ),
  ];
}

function groupTable(name: SafeMarkdown, groups: readonly Group[]): SafeMarkdown {
  const rows = groups
    .slice(0, MOST)
    .map(({ key, incidents, timeToDetect, timeToResolve }) => [
      key === null ? safe`*none named*` : neutralise(key, 80),
      safe`${incidents}`,
      medianOf(timeToDetect),
      medianOf(timeToResolve),
    ]);
  const shown = table([name, safe`incidents`, safe`median TTD`, safe`median TTR`], rows);
  const rest = groups.length - MOST;
  return rest > 0 ? joinSafe([shown, safe`and ${rest} more, in details.json.`], '\n\n') : shown;
}

function medianOf({ median, n }: DurationFigure): SafeMarkdown {
  return median === null ? safe`–` : safe`${span(median)} (n = ${n})`;
}
