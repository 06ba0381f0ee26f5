// In what order Jest starts the test files, so that no long one is left for the end while the other cores idle.
import jestSequencer from '@jest/test-sequencer';

// Under Node's own loader a CommonJS module's `exports.default` stands below `default`.
const Sequencer = jestSequencer.default ?? jestSequencer;

/** Files that start processes and wait for them, and those that try thousands of examples: the longest first. */
const long = [/\/test\/e2e\//, /properties\.test\.ts$/, /\/test\/(cli|run)\//];

const rank = ({ path }) => {
  const place = long.findIndex((kind) => kind.test(path));
  return place < 0 ? long.length : place;
};

/** Jest sorts by what files took before, which a fresh clone does not know, else by size, which says little here. */
export default class LongestFirst extends Sequencer {
  async sort(tests) {
    const sorted = await super.sort(tests);
    return sorted.toSorted((one, other) => rank(one) - rank(other));
  }
}
