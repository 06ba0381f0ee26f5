import { isDate } from '../domain/time.js';
import { millisecondsOf } from './instants.js';

/** What is wrong with a value, in words that follow the name of its field. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable';
}

/** Reads one value of a known field; throws Unreadable. The name is the field's path inside the record. */
export type Reader<T> = (value: unknown, name: string) => T;
export type Fields = Readonly<Record<string, unknown>>;

export const object: Reader<Fields> = (value, name) => {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Fields;
  throw new Unreadable(`${name} must be an object`);
};

export const text: Reader<string> = (value, name) => {
  if (typeof value === 'string') return value;
  throw new Unreadable(`${name} must be text`);
};

/** Sums over a hundred thousand records stay exact up to here. */
const LARGEST = 10_000_000_000;

/** A count: a whole number from 0. */
export const count: Reader<number> = (value, name) => {
  if (Number.isInteger(value) && (value as number) >= 0 && (value as number) <= LARGEST)
    return value as number;
  throw new Unreadable(`${name} must be a whole number from 0 to ${LARGEST}`);
};

export const number: Reader<number> = (value, name) => {
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  throw new Unreadable(`${name} must be a number`);
};

export const instant: Reader<string> = (value, name) => {
  if (typeof value === 'string' && !Number.isNaN(millisecondsOf(value))) return value;
  throw new Unreadable(`${name} must be a moment like 2026-11-20T10:04:00Z`);
};

export const date: Reader<string> = (value, name) => {
  if (typeof value === 'string' && isDate(value)) return value;
  throw new Unreadable(`${name} must be a date like 2026-11-20`);
};

/** One id of a table. */
export function oneOf<Id extends string>(ids: readonly Id[]): Reader<Id> {
  const known = new Set<unknown>(ids);
  return (value, name) => {
    if (known.has(value)) return value as Id;
    throw new Unreadable(`${name} must be one of ${ids.join(', ')}`);
  };
}

/** The value, or null where it is unknown; a field that is not there is unknown. */
export function orNull<T>(reader: Reader<T>): Reader<T | null> {
  return (value, name) => (value === null || value === undefined ? null : reader(value, name));
}

/** A list, empty where the field is not there. */
export function listOf<T>(reader: Reader<T>): Reader<readonly T[]> {
  return (value, name) => {
    if (value === null || value === undefined) return [];
    if (!Array.isArray(value)) throw new Unreadable(`${name} must be a list`);
    return value.map((item) => reader(item, name));
  };
}
