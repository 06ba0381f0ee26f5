import type { FieldType } from './form.js';
import { closedLists } from './lists.js';

/** GitHub takes a hundred sub-issues below one issue; nobody keeps half as many promises. */
export const MOST_ACTION_ISSUES = 40;

/** What a preventive-action issue says, in the order of its form. */
export const actionFields = [
  {
    id: 'action',
    title: 'Action',
    type: 'input',
    required: true,
    asks: 'A verb, and what will be different.',
  },
  { id: 'kind', title: 'Kind', type: 'dropdown', required: true, asks: 'What sort of work it is.' },
  { id: 'owner', title: 'Owner', type: 'input', required: true, asks: 'One person: @login, or a name.' },
  { id: 'due', title: 'Due', type: 'input', required: true, asks: 'A day, as YYYY-MM-DD.' },
  {
    id: 'incident',
    title: 'Incident',
    type: 'input',
    required: true,
    asks: 'The issue it comes from, as #57.',
  },
  {
    id: 'shown-by',
    title: 'What will show that it works',
    type: 'textarea',
    required: false,
    asks: 'A test, an eval run, an alert that fired in a drill.',
  },
] as const satisfies readonly {
  id: string;
  title: string;
  type: FieldType;
  required: boolean;
  asks: string;
}[];

export type ActionField = (typeof actionFields)[number]['id'];

/** The title of a field, as heading of the issue and label of the form. */
export function actionFieldTitle(id: ActionField): string {
  return actionFields.find((field) => field.id === id)?.title as string;
}

export const actionKindIds: readonly string[] = closedLists['action-kind'].map((row) => row.id);
