import { type Delivery, REPORT_BRANCH } from './domain/delivery.js';
import { SetupError } from './domain/errors.js';
import type { Destination } from './github/gather-place.js';
import type { Inputs } from './tell.js';

/** Reads the inputs that say where a commit goes, one of the ways that are `known`. Throws SetupError with what is allowed. */
export function destinationOf(
  { delivery = '', branch = '' }: Inputs,
  known: readonly Delivery[],
): Destination {
  const asked = known.find((one) => one === (delivery === '' ? 'commit' : delivery));
  if (asked === undefined)
    throw new SetupError(`\`delivery\` must be one of ${known.join(', ')}; it is “${delivery}”.`);
  return { delivery: asked, ours: branch === '' ? REPORT_BRANCH : branch };
}
