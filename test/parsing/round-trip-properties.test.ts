import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { failureModes } from '../../src/domain/failure-modes.js';
import { kinds } from '../../src/domain/kinds.js';
import { closedLists } from '../../src/domain/lists.js';
import { sections } from '../../src/domain/sections.js';
import { severityIds } from '../../src/domain/severities.js';
import { readReport } from '../../src/parsing/report/report.js';
import { propertyRuns } from './property-runs.js';

const id = (rows: readonly { readonly id: string }[]) => fc.constantFrom(...rows.map((row) => row.id));
/** Words that say that there is no answer, which is not what is tried here. */
const noAnswer = ['na', 'no', 'none', 'nobody', 'unknown', 'pending', 'tbd', 'tba', 'unassigned'];
const word = fc.stringMatching(/^[a-z]{2,9}$/).filter((one) => !noAnswer.includes(one));
const login = fc.stringMatching(/^[a-z][a-z0-9]{1,8}$/).filter((one) => !noAnswer.includes(one));
const minute = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2026-11-01'), noInvalidDate: true })
  .map((date) => `${date.toISOString().slice(0, 16)}:00Z`);
const prose = fc
  .array(
    fc.oneof(
      fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' ')),
      fc.constantFrom(
        '> ### Severity',
        '> S0',
        '```\n### Impact\n```',
        '#### A heading of mine',
        '- an item',
        '',
      ),
    ),
    { maxLength: 5 },
  )
  .map((lines) => ['it began', ...lines, 'it ended'].join('\n'));
const day = minute.map((instant) => instant.slice(0, 10));

const facts = fc.record({
  kind: id(kinds),
  severity: fc.constantFrom(...severityIds),
  system: word,
  modes: fc.subarray([...failureModes.map((mode) => mode.id)], { minLength: 1 }),
  foundBy: id(closedLists['found-by']),
  stoppedBy: id(closedLists['stopped-by']),
  disclosure: id(closedLists.disclosure),
  affected: fc.nat({ max: 9_999_999 }),
  seconds: fc.integer({ min: 1, max: 600 }).map((minutes) => minutes * 60),
  runs: fc.nat({ max: 50 }).chain((n) => fc.record({ n: fc.constant(n), k: fc.nat({ max: n }) })),
  times: fc.tuple(minute, minute, minute).map((all) => [...all].sort()),
  lead: login,
  approver: login,
  actions: fc.array(
    fc.record({ action: word, kind: id(closedLists['action-kind']), owner: login, due: day }),
    { maxLength: 4 },
  ),
  texts: fc.record({ summary: prose, 'contributing-factors': prose, artifacts: prose }),
});
type Facts = typeof facts extends fc.Arbitrary<infer T> ? T : never;

/** A report as GitHub's form writes it: typed fields first, then all fifteen sections with their labelled lines. */
function rendered(one: Facts): string {
  const field = (title: string, text: string) => `### ${title}\n\n${text}`;
  const [started, detected, resolved] = one.times;
  const rows = one.actions.map((row) => `| ${row.action} | ${row.kind} | @${row.owner} | ${row.due} |`);
  const own: Readonly<Record<string, string>> = {
    ...one.texts,
    impact: `- Users affected: ${one.affected.toLocaleString('en-US')}\n- Duration: ${one.seconds / 60} min`,
    timeline: `- started: ${started}\n- ${detected} – somebody saw it (detected)\n- resolved: ${resolved}`,
    'root-cause': `- Exploit before fix: ${one.runs.k} of ${one.runs.n}`,
    'preventive-actions': ['| action | kind | owner | due |', '|---|---|---|---|', ...rows].join('\n'),
    owners: `- Incident lead: @${one.lead}\n- Approver: @${one.approver}`,
  };
  return [
    field('Kind', one.kind),
    field('Severity', one.severity),
    field('System', one.system),
    field('Failure modes', one.modes.join(', ')),
    field('Found by', one.foundBy),
    field('Stopped by', one.stoppedBy),
    field('Disclosure', one.disclosure),
    ...sections.map(({ id: section, title }) => field(title, own[section] ?? '_No response_')),
  ].join('\n\n');
}

test('a report that was written out reads back as the report', () => {
  fc.assert(
    fc.property(facts, (one) => {
      const { report, missing } = readReport(rendered(one));
      const { affected, seconds, runs, modes, texts, times, lead, approver, actions, ...same } = one;
      expect(missing).toEqual([]);
      expect(report).toMatchObject({ ...same, failureModes: modes, people: { lead, approver } });
      expect(report.facts.impact).toMatchObject({ 'users-affected': affected, duration: seconds });
      expect(report.facts['root-cause']).toMatchObject({ 'exploit-before-fix': runs });
      expect(report.sections).toMatchObject(texts);
      expect(
        [report.times.started, report.times.detected, report.times.resolved].map((time) => time?.at),
      ).toEqual(times);
      expect(report.actions.map(({ action, kind, owner, due }) => ({ action, kind, owner, due }))).toEqual(
        actions,
      );
    }),
    propertyRuns(200),
  );
});

test('a change in one section changes no typed field and no other section', () => {
  fc.assert(
    fc.property(facts, prose, (one, other) => {
      const before = readReport(rendered(one)).report;
      const after = readReport(rendered({ ...one, texts: { ...one.texts, summary: other } })).report;
      expect({ ...after, sections: { ...after.sections, summary: '' }, actions: [] }).toEqual({
        ...before,
        sections: { ...before.sections, summary: '' },
        actions: [],
      });
      expect(after.actions.map((row) => row.action)).toEqual(before.actions.map((row) => row.action));
    }),
    propertyRuns(200),
  );
});
