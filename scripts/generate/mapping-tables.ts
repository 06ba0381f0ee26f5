import { type AlertMapping, shippedMappings } from '../../src/domain/alert-mapping.js';
import { severities } from '../../src/domain/severities.js';
import { table } from './table.js';

/** What a mapping leads to, in the order in which the pages explain it. */
const mappedValues = [
  'recognised-by',
  'each',
  'title',
  'fingerprint',
  'group',
  'severity',
  'status',
  'started',
  'links',
  'labels',
] as const;

/** How each source is read, as a table for its page, by the name of the region. */
export const mappingTables: Readonly<Record<string, () => string>> = Object.fromEntries(
  Object.entries(shippedMappings).map(([source, mapping]) => [
    `alert-mapping-${source}`,
    () => `\n${pointerTable(mapping)}\n${levelTable(mapping)}\n`,
  ]),
);

function pointerTable(mapping: AlertMapping): string {
  const rows = mappedValues.flatMap((value) => {
    const pointers = pointerWords(mapping[value]);
    return pointers === '' ? [] : [[value, pointers]];
  });
  return table(['value', 'is read at'], rows);
}

function pointerWords(value: AlertMapping[(typeof mappedValues)[number]]): string {
  const pointers = typeof value === 'string' ? [value] : Object.values(value);
  return pointers
    .filter((one) => one !== '')
    .map((one) => `\`${one}\``)
    .join(', ');
}

function levelTable({ severities: levels, statuses }: AlertMapping): string {
  const said = (table: Readonly<Record<string, string>>, wanted: string) =>
    Object.entries(table)
      .filter(([, means]) => means === wanted)
      .map(([words]) => `\`${words}\``)
      .join(', ');
  const rows = [
    ...severities.map(({ id }) => [`severity ${id}`, said(levels, id) || 'nothing: a person says so']),
    ['it fires', said(statuses, 'firing')],
    ['it is over', said(statuses, 'resolved')],
  ];
  return table(['means', 'where it says'], rows);
}
