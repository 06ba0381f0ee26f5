import { failureModes } from './failure-modes.js';
import { kinds } from './kinds.js';
import { phases } from './phases.js';
import { severities } from './severities.js';

/** A label as GitHub stores it; the colour is six hexadecimal digits without `#`. */
export interface Label {
  readonly name: string;
  readonly color: string;
  readonly description: string;
}

/** On every record of ours, whatever its kind. */
export const RECORD_LABEL = 'incident';
export const ACTION_LABEL = 'preventive-action';
export const SIGNED_OFF_LABEL = 'signed-off';
export const NEEDS_INFO_LABEL = 'needs-info';
export const UNCONFIRMED_LABEL = 'unconfirmed';
export const OVERDUE_LABEL = 'overdue';
/** On the one issue that says that the weekly report was not delivered. */
export const REPORT_FAILED_LABEL = 'report-failed';

/** Every label this product manages. Labels outside this table are never touched. */
export const labels: readonly Label[] = [
  { name: RECORD_LABEL, color: '5319e7', description: 'An AI incident, near miss or hazard' },
  ...kinds.flatMap((kind) =>
    kind.label ? [{ name: kind.label, color: 'e4e669', description: kind.meaning }] : [],
  ),
  ...severities.map((row) => ({ name: `severity/${row.id}`, color: row.color, description: row.meaning })),
  ...phases.map((row) => ({ name: `phase/${row.id}`, color: row.color, description: row.startsWhen })),
  ...failureModes.map((row) => ({ name: `failure/${row.id}`, color: 'ededed', description: row.meaning })),
  { name: NEEDS_INFO_LABEL, color: 'f9d0c4', description: 'The report has findings of level error' },
  {
    name: UNCONFIRMED_LABEL,
    color: 'fef2c0',
    description: 'Reported by a stranger or an alert; waits for someone with rights',
  },
  {
    name: SIGNED_OFF_LABEL,
    color: '0e8a16',
    description: 'Closed with the signatures its severity asks for',
  },
  { name: ACTION_LABEL, color: '1d76db', description: 'Promised in an incident report' },
  { name: OVERDUE_LABEL, color: 'b60205', description: 'Past its due date' },
  {
    name: REPORT_FAILED_LABEL,
    color: 'b60205',
    description: 'The weekly incident report could not be delivered',
  },
].map((label) => ({ ...label, description: label.description.slice(0, 100) }));

const elsewhere = [ACTION_LABEL, OVERDUE_LABEL, REPORT_FAILED_LABEL];
const managed = new Set(labels.map((label) => label.name).filter((name) => !elsewhere.includes(name)));
const namespaces = ['severity/', 'phase/', 'kind/', 'failure/'];

/** True for labels that triage keeps on a record: those of the table that belong there, and any other in its namespaces. */
export function isManaged(name: string): boolean {
  return managed.has(name) || namespaces.some((prefix) => name.startsWith(prefix));
}

/** Labels that only records carry: by any of them one is found whose `incident` label was taken off. */
export const tellingLabels: readonly string[] = [
  RECORD_LABEL,
  ...severities.map((row) => `severity/${row.id}`),
  ...phases.map((row) => `phase/${row.id}`),
];
