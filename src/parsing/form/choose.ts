import { SetupError } from '../../domain/errors.js';
import type { Form } from '../../domain/form.js';
import { type Reading, readAnswers } from './answers.js';
import { readForm } from './form.js';
import { stampIn } from './stamp.js';

/** A form under the name by which its user knows it, such as a path. */
export interface NamedForm {
  readonly name: string;
  readonly form: Form;
}

/** Reads the form of a file. Throws SetupError, as `readForm` does, with the name in front, since several forms may be given. */
export function readNamedForm(name: string, yamlText: string): NamedForm {
  try {
    return { name, form: readForm(yamlText) };
  } catch (error) {
    throw error instanceof SetupError ? new SetupError(`${name}: ${error.message}`) : error;
  }
}

/** What a body says, and which of the forms it was read with. */
export interface ChosenReading extends Reading {
  readonly form: string;
}

/**
 * Reads a body with the form that reads it best: a label that was renamed, or an issue made by another form, needs nothing but
 * the older file beside the newer. The most headings found win, then the least text without a place, then the stamp that
 * form and body share, then the fewest findings, then the order given. GitHub tells no form in the body, so a stamp only
 * decides among forms that the headings leave equal: pasted text cannot choose a form that reads less.
 */
export function readWithBest(body: string, forms: readonly [NamedForm, ...NamedForm[]]): ChosenReading {
  const stamp = forms.length > 1 ? stampIn(body) : null;
  const readings = forms.map(({ name, form }) => ({
    reading: readAnswers(body, form),
    name,
    stamped: stamp !== null && form.stamp === stamp,
  }));
  const best = readings.reduce((one, other) => (isBetter(other, one) ? other : one));
  return { ...best.reading, form: best.name };
}

interface Candidate {
  readonly reading: Reading;
  readonly stamped: boolean;
}

function isBetter(one: Candidate, other: Candidate): boolean {
  const [a, b] = [merits(one), merits(other)];
  const at = a.findIndex((merit, index) => merit !== b[index]);
  return at >= 0 && (a[at] as number) > (b[at] as number);
}

function merits({ reading, stamped }: Candidate): readonly number[] {
  return [reading.spans.length, -reading.unplaced.length, Number(stamped), -reading.findings.length];
}
