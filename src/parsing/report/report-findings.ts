import { type Finding, nowhere } from '../../domain/finding.js';
import type { Entry } from '../time/entry.js';
import { type Sayings, unplaced } from './fact-words.js';
import type { ReportParts } from './report-parts.js';
import { visible } from './words.js';

/** What there is to say about a body as a whole: no report at all, or text above its first section. */
export function aboutWhole({ fields, sections, preamble }: ReportParts, said: Sayings): Finding[] {
  if (fields.length + sections.length === 0) {
    return [
      {
        rule: 'not-a-report',
        level: 'error',
        field: null,
        ...nowhere,
        message:
          'No section of a report was found. Start with a line “### Summary”, and one for each other section.',
      },
    ];
  }
  const read = new Set([...said.values()].flatMap((about) => about.map((one) => one.line)));
  const stray = preamble.find(
    (line) =>
      !read.has(line.number) &&
      line.context !== 'comment' &&
      line.heading?.level !== 1 &&
      !line.text.startsWith('/incident') &&
      visible(line.text).trim() !== '' &&
      !/^=+\s*$/.test(line.text),
  );
  return stray ? [unplaced(null, stray, 'This stands above the first section')] : [];
}

/** Entries without a name that lie in the future: planned, or a wrong date. Named ones are a rule's business. */
export function inFuture(entries: readonly Entry[], now: string | undefined): Finding[] {
  if (now === undefined) return [];
  return entries.flatMap(({ moment: { at }, names, line, column }) => {
    if (at === null || names.length > 0 || at <= now.slice(0, at.length)) return [];
    const message = `This entry lies in the future (${at}). Check its date and zone, unless it is planned.`;
    return [{ rule: 'future-entry', level: 'note' as const, field: 'timeline', line, column, message }];
  });
}
