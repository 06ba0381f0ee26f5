import { type EffectOf, type Splice, spliced } from '../domain/effect.js';
import { sections, signoffItems } from '../domain/sections.js';
import type { IncidentSituation } from '../domain/situation.js';
import { rawOffsets } from '../parsing/offsets.js';
import { readReport } from '../parsing/report/report.js';
import { sectionSkeleton } from '../rendering/skeleton.js';
import { preventiveActions } from './prevent.js';
import { withBody } from './reread.js';

/** In characters; GitHub refuses more, so a report that leaves no room stays as it is. */
const LONGEST_BODY = 65_536;

/** Keeps the body a whole record: missing sections are added below, a deleted sign-off list is put back, rows name their issues. */
export function keepRecord(situation: IncidentSituation): readonly EffectOf<'body'>[] {
  const { issue } = situation;
  const toRaw = rawOffsets(issue.body);
  const within = [...numberActions(situation), ...restoreList(situation)].map((splice) => ({
    ...splice,
    at: toRaw(splice.at),
  }));
  const below = missingBelow(spliced(issue.body, within));
  const splices = below === '' ? within : [...within, { at: issue.body.length, remove: 0, insert: below }];
  if (splices.length === 0 || spliced(issue.body, splices).length > LONGEST_BODY) return [];
  const why = 'every record grows into the same report';
  return [{ kind: 'body', issue: issue.number, base: issue.body, splices, why }];
}

/** The situation once the record is kept: what is said of the report is then true of the report that people find. */
export function withRecord(
  situation: IncidentSituation,
  [kept]: readonly EffectOf<'body'>[],
): IncidentSituation {
  return kept ? withBody(situation, spliced(kept.base, kept.splices)) : situation;
}

function numberActions(situation: IncidentSituation): readonly Splice[] {
  return preventiveActions(situation).flatMap(({ row, issue }) =>
    issue !== null && row.issue === null ? [{ at: row.end, remove: 0, insert: ` (#${issue.number})` }] : [],
  );
}

/** At the end of its section; above everything else in it when something there was never closed and would swallow the list. */
function restoreList({ text, report, spans }: IncidentSituation): readonly Splice[] {
  const place = spans.find((span) => span.id === 'severity-and-status');
  if (!place || report.kind !== 'incident' || report.checklist.length > 0) return [];
  const insert = `\n\n${signoffItems.map((item) => `- [ ] ${item}`).join('\n')}\n\n`;
  const shows = (at: number) =>
    readReport(text.slice(0, at) + insert + text.slice(at)).report.checklist.length > 0;
  const at = [place.to, place.valueFrom].find(shows);
  return at === undefined ? [] : [{ at, remove: 0, insert }];
}

/**
 * The sections to add below a body, until none is missing: a heading that was found only inside something never closed
 * counts no more once another stands outside it. Nothing, where an added section would not be found again.
 */
function missingBelow(body: string, added = '', found: readonly string[] = []): string {
  const { report, spans } = readReport(body + added);
  const asked = spans.map((span) => span.id);
  const wanted = sections.filter(
    (section) => report.kind === 'incident' || cheapSections.includes(section.id),
  );
  const missing = wanted.filter((section) => !(section.id in report.sections));
  if (missing.length === 0) return added;
  if (missing.some((section) => found.includes(section.id))) return '';
  const text = missing.map((section) => `\n\n### ${section.title}\n\n${sectionSkeleton(section, asked)}`);
  return missingBelow(body, added + text.join(''), [...found, ...missing.map((section) => section.id)]);
}

/** What a near miss or hazard is asked for. */
const cheapSections = ['summary', 'safeguards-in-place', 'preventive-actions'];
