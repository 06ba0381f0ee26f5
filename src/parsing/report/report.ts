import type { Finding } from '../../domain/finding.js';
import type { Report } from '../../domain/report.js';
import { sections } from '../../domain/sections.js';
import { type ActionsReading, readActions } from '../actions/action-rows.js';
import type { Line } from '../markdown/line.js';
import { normalise } from '../markdown/lines.js';
import type { Entry } from '../time/entry.js';
import { readNotices } from '../time/notices.js';
import { readTimeline } from '../time/timeline.js';
import { readChecklist } from './checklist.js';
import { type FieldAnswer, fieldAnswers, sayingsIn } from './fact-words.js';
import { statusSections } from './known-facts.js';
import { reportLevels } from './levels.js';
import { readLinks } from './links.js';
import { readPeople } from './people.js';
import { type FactsReading, reportFacts } from './report-facts.js';
import { aboutWhole, inFuture } from './report-findings.js';
import { type ReportParts, reportParts } from './report-parts.js';
import { momentSpans, type ReportSpan, reportSpans, sectionText } from './report-spans.js';
import { statedIn } from './stated.js';
import { statusLines } from './status.js';

/** A body as its reader understands it. */
export interface ReportReading {
  /** The body with its line ends normalised (`rawOffsets` leads back): lines and offsets count in it. */
  readonly text: string;
  readonly report: Report;
  /** About the reading alone; whether something is owed is for the rules to say. */
  readonly findings: readonly Finding[];
  readonly spans: readonly ReportSpan[];
  /** Ids of the sections that have no heading. */
  readonly missing: readonly string[];
  /** `form` when our issue form rendered the body, `hand` when somebody wrote it. */
  readonly form: 'form' | 'hand';
  /** The dated lines of Timeline, and of Customer comms. */
  readonly entries: readonly Entry[];
  readonly notices: readonly Entry[];
}

/** One more than are shown, so that a reader of them can say that there were more. */
const MOST_FINDINGS = 201;

/**
 * Reads an incident's body, rendered by one of our forms or written by hand. Never throws; time is proportional to the
 * length of the body. `now` (ISO 8601 UTC) is only for saying that an entry lies in the future.
 */
export function readReport(body: string, { now }: { readonly now?: string } = {}): ReportReading {
  const text = normalise(body);
  const parts = reportParts(text);
  const pieceOf = (id: string) => parts.sections.find((piece) => piece.key === id);
  const linesOf = (id: string) => pieceOf(id)?.lines.spoken ?? [];
  const { answers, findings: strayLines } = fieldAnswers(parts.fields);
  const { sayings, levels, facts } = saidAbout(parts, answers);
  const timeline = readTimeline(linesOf('timeline'), pieceOf('timeline')?.heading?.heading?.title);
  const actions = readActions(linesOf('preventive-actions'));
  const texts = parts.sections.map((piece) => sectionText(piece, text));
  const report: Report = {
    ...statedIn(facts.values),
    severity: levels.severity,
    severityPotential: levels.potential,
    times: timeline.times,
    facts: {
      ...withReason(facts, actions),
      artifacts: { links: readLinks(linesOf('artifacts'), () => everyLine(parts)) },
    },
    people: readPeople(facts.values.owners ?? {}),
    actions: actions.actions,
    checklist: readChecklist(linesOf('severity-and-status'), parts.shown),
    sections: Object.fromEntries(texts.map((one) => [one.id, one.text])),
  };
  const readings = [levels, facts, timeline, actions].flatMap((reading) => reading.findings);
  const whole = [...aboutWhole(parts, sayings), ...parts.findings, ...strayLines];
  const findings = [...whole, ...readings, ...inFuture(timeline.entries, now)];
  return {
    text,
    report,
    findings: findings.slice(0, MOST_FINDINGS),
    spans: [
      ...reportSpans(parts.sections, texts, parts.fields, answers, sayings),
      ...momentSpans(timeline.times, timeline.entries, linesOf('timeline')),
    ],
    missing: sections.map((section) => section.id).filter((id) => !(id in report.sections)),
    form: parts.form,
    entries: timeline.entries,
    notices: readNotices(linesOf('customer-comms')),
  };
}

/** What typed fields, labelled lines (in a report by hand also those below its title) and the status line say together. */
function saidAbout({ form, preamble, sections: pieces }: ReportParts, answers: readonly FieldAnswer[]) {
  const fields = new Map(answers.map((answer) => [answer.fact, answer]));
  const onTop =
    form === 'hand' && pieces.length > 0
      ? ['severity-and-status', 'owners'].map((key) => ({ key, lines: preamble }))
      : [];
  const own = pieces.map((piece) => ({ key: piece.key as string, lines: piece.lines.spoken }));
  const sayings = sayingsIn([...own, ...onTop]);
  const status = statusLines(
    pieces
      .filter((piece) => statusSections.includes(piece.key as string))
      .flatMap((piece) => piece.lines.spoken),
  );
  const levels = reportLevels(sayings, status, fields);
  return { sayings, levels, facts: reportFacts(sayings, fields, levels, status) };
}

function everyLine({ preamble, sections: pieces }: ReportParts): readonly Line[] {
  return [preamble, ...pieces.map((piece) => piece.lines.spoken)].flat();
}

/** `none, because …` is no action; the reason stands among the section's facts. */
function withReason({ values }: FactsReading, { noneBecause }: ActionsReading): Report['facts'] {
  if (noneBecause === null) return values;
  return { ...values, 'preventive-actions': { 'none-because': noneBecause } };
}
