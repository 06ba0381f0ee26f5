import { failureModes } from '../domain/failure-modes.js';
import type { LedgerRecord } from '../domain/ledger.js';
import { closedLists } from '../domain/lists.js';
import { severityIds } from '../domain/severities.js';
import type { DurationFigure, Durations } from './durations.js';
import { spreadOf, summarise } from './durations.js';
import type { Survey } from './survey.js';

/** What incidents are told apart by. */
export const groupIds = ['severity', 'failureMode', 'owasp', 'model', 'system', 'foundBy'] as const;
export type GroupId = (typeof groupIds)[number];

/** The incidents that share a value, with how long they took; null where the report names none. */
export interface Group {
  readonly key: string | null;
  readonly incidents: number;
  readonly timeToDetect: DurationFigure;
  readonly timeToResolve: DurationFigure;
}

export type Groups = Readonly<Record<GroupId, readonly Group[]>>;

const valuesOf: Readonly<Record<GroupId, (record: LedgerRecord) => readonly (string | null)[]>> = {
  severity: ({ severity }) => [severity],
  failureMode: ({ failureModes }) => orNone(failureModes),
  owasp: ({ owasp }) => orNone(owasp),
  model: ({ models }) => orNone(models),
  system: ({ system }) => [system],
  foundBy: ({ foundBy }) => [foundBy],
};

/** The order of a table where there is one; names that people gave follow their count. */
const orderOf: Partial<Record<GroupId, readonly string[]>> = {
  severity: severityIds,
  failureMode: failureModes.map((mode) => mode.id),
  foundBy: closedLists['found-by'].map((choice) => choice.id),
};

/** The incidents of a window in groups. One that names several values counts in each of their groups, once. */
export function groupsOf({ incidents, measured }: Pick<Survey, 'incidents' | 'measured'>): Groups {
  const groups = (id: GroupId) => inOrder(id, groupBy(id, incidents, measured));
  return {
    severity: groups('severity'),
    failureMode: groups('failureMode'),
    owasp: groups('owasp'),
    model: groups('model'),
    system: groups('system'),
    foundBy: groups('foundBy'),
  };
}

function groupBy(
  id: GroupId,
  incidents: readonly LedgerRecord[],
  measured: readonly Durations[],
): readonly Group[] {
  const piles = new Map<string | null, Durations[]>();
  for (const [index, record] of incidents.entries()) {
    for (const key of new Set(valuesOf[id](record))) {
      const pile = piles.get(key);
      if (pile) pile.push(measured[index] as Durations);
      else piles.set(key, [measured[index] as Durations]);
    }
  }
  return [...piles].map(([key, pile]) => ({
    key,
    incidents: pile.length,
    timeToDetect: summarise(spreadOf(pile.map((one) => one.timeToDetect))),
    timeToResolve: summarise(spreadOf(pile.map((one) => one.timeToResolve))),
  }));
}

function inOrder(id: GroupId, groups: readonly Group[]): readonly Group[] {
  const order = orderOf[id];
  return [...groups].sort((a, b) => {
    if (a.key === null || b.key === null) return a.key === null ? 1 : -1;
    if (order) return order.indexOf(a.key) - order.indexOf(b.key);
    return b.incidents - a.incidents || (a.key < b.key ? -1 : 1);
  });
}

function orNone(values: readonly string[]): readonly (string | null)[] {
  return values.length === 0 ? [null] : values;
}
