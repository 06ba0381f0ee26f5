import { isJson, type Json } from './call.js';
import { type Asking, connection, getAll, type Paging, type Resolvable } from './graphql-ask.js';
import { keyOf, type Place } from './memory.js';

/** How GitHub's REST API names an event, and what GraphQL calls its type and its place among the items of a timeline. */
const TYPES: Readonly<Record<string, readonly [type: string, item: string]>> = {
  labeled: ['LabeledEvent', 'LABELED_EVENT'],
  unlabeled: ['UnlabeledEvent', 'UNLABELED_EVENT'],
  closed: ['ClosedEvent', 'CLOSED_EVENT'],
  reopened: ['ReopenedEvent', 'REOPENED_EVENT'],
};

interface TimelineArguments extends Paging {
  readonly itemTypes?: readonly string[] | null;
}

type ToActor = (user: unknown) => Resolvable | null;

/** What has happened to an issue, the oldest first: labels put on and off, closings (by a pull request, where one did it), reopenings. */
export async function timeline(
  asking: Asking,
  place: Place,
  { itemTypes, ...paging }: TimelineArguments,
  toActor: ToActor,
): Promise<Resolvable> {
  const path = `/repos/${place.repository}/issues/${place.number}/events`;
  const later = await getAll(asking, path, 'the events');
  const events = [...bornWith(asking, place), ...later].filter((event) => {
    const type = TYPES[String(event.event)];
    return type !== undefined && (itemTypes == null || itemTypes.includes(type[1]));
  });
  return connection(events, paging, 'timelineItems', (event) => eventNode(asking, place, event, toActor));
}

/** GitHub counts the labels that an issue was opened with as put on at its opening; the emulator does not. */
function bornWith(asking: Asking, place: Place): Json[] {
  const born = asking.shop.memory.births.get(keyOf(place));
  if (born === undefined || !Array.isArray(born.labels)) return [];
  return born.labels.map((label: Json, index) => ({
    id: `born-${index}`,
    event: 'labeled',
    actor: born.user,
    created_at: born.created_at,
    label,
  }));
}

function eventNode(asking: Asking, place: Place, event: Json, toActor: ToActor): Resolvable {
  const [type] = TYPES[String(event.event)] ?? ['ClosedEvent'];
  const label = isJson(event.label) ? event.label : {};
  const pull = asking.shop.memory.closers.get(`${keyOf(place)}@${event.created_at}`);
  return {
    __typename: type,
    id: event.node_id ?? event.id,
    createdAt: event.created_at,
    actor: toActor(event.actor),
    ...(type === 'ClosedEvent' ? { closer: pull ?? null } : {}),
    ...(type.endsWith('abeledEvent') ? { label: { id: label.name, ...label } } : {}),
  };
}

/** Who edited a text and when, the newest first; the way it read at first is not among them. */
export function contentEdits(asking: Asking, key: string, paging: Paging, toActor: ToActor): Resolvable {
  const edits = [...(asking.shop.memory.edits.get(key) ?? [])].reverse();
  const items = edits.map((edit, index) => ({ id: `${key}-${edits.length - index}`, ...edit }));
  return connection(items, paging, 'userContentEdits', (edit) => ({
    id: edit.id,
    editedAt: String(edit.at).replace(/\.\d+Z$/, 'Z'),
    deletedAt: null,
    editor: async () => toActor(await asking.shop.account(String(edit.editor))),
  }));
}
