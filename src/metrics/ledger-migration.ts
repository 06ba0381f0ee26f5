import { LEDGER_SCHEMA } from '../domain/ledger.js';
import type { Fields } from './ledger-fields.js';
import { Unreadable } from './ledger-fields.js';

/** Turns the fields of a record of one schema into those of the next. */
export type Migration = (fields: Fields) => Fields;

/** The steps from older schemas by the number they start from; none is needed while there is but one schema. */
const migrations: ReadonlyMap<number, Migration> = new Map();

/**
 * Carries a record over to the schema of this version, step by step. Throws Unreadable for a newer schema, and for an
 * older one without steps: such a line is left out, counted, and read anew from its issue.
 */
export function migrated(
  fields: Fields,
  steps: ReadonlyMap<number, Migration> = migrations,
  current: number = LEDGER_SCHEMA,
): Fields {
  const { schema } = fields;
  if (schema === current) return fields;
  if (typeof schema !== 'number' || !Number.isInteger(schema))
    throw new Unreadable(`schema must be ${current}`);
  if (schema > current) {
    throw new Unreadable(`schema must be ${current}; ${schema} is of a newer version of incident-loop`);
  }
  const step = steps.get(schema);
  if (!step) throw new Unreadable(`schema must be ${current}; there is no way over from ${schema}`);
  return migrated({ ...step(fields), schema: schema + 1 }, steps, current);
}
