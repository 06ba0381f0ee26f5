import type { Effect, Splice } from '../domain/effect.js';
import { sections, signoffItems } from '../domain/sections.js';
import type { IncidentSituation } from '../domain/situation.js';
import { rawOffsets } from '../parsing/offsets.js';
import { sectionSkeleton } from '../rendering/skeleton.js';
import { preventiveActions } from './prevent.js';

/** Keeps the body a whole record: missing sections are added below, a deleted sign-off list is put back, rows name their issues. */
export function keepRecord(situation: IncidentSituation): readonly Effect[] {
  const { issue } = situation;
  const toRaw = rawOffsets(issue.body);
  const within = [...numberActions(situation), ...restoreList(situation)];
  const splices = [
    ...within.map((splice) => ({ ...splice, at: toRaw(splice.at) })),
    ...addSections(situation),
  ];
  if (splices.length === 0) return [];
  const why = 'every record grows into the same report';
  return [{ kind: 'body', issue: issue.number, base: issue.body, splices, why }];
}

function numberActions(situation: IncidentSituation): readonly Splice[] {
  return preventiveActions(situation).flatMap(({ row, issue }) =>
    issue !== null && row.issue === null ? [{ at: row.end, remove: 0, insert: ` (#${issue.number})` }] : [],
  );
}

function restoreList({ report, spans }: IncidentSituation): readonly Splice[] {
  const place = spans.find((span) => span.id === 'severity-and-status');
  if (!place || report.kind !== 'incident' || report.checklist.length > 0) return [];
  const list = signoffItems.map((item) => `- [ ] ${item}`).join('\n');
  return [{ at: place.to, remove: 0, insert: `\n\n${list}\n\n` }];
}

function addSections({ issue, report, spans }: IncidentSituation): readonly Splice[] {
  const asked = spans.map((span) => span.id);
  const missing = sections.filter((section) => !(section.id in report.sections));
  const isCheap = report.kind !== 'incident';
  const wanted = isCheap ? missing.filter((section) => cheapSections.includes(section.id)) : missing;
  if (wanted.length === 0) return [];
  const text = wanted
    .map((section) => `\n\n### ${section.title}\n\n${sectionSkeleton(section, asked)}`)
    .join('');
  return [{ at: issue.body.length, remove: 0, insert: text }];
}

/** What a near miss or hazard is asked for. */
const cheapSections = ['summary', 'safeguards-in-place', 'preventive-actions'];
