import type { EffectOf } from '../domain/effect.js';
import type { Message } from '../domain/signal.js';
import type { IncidentSituation } from '../domain/situation.js';
import { normalise } from '../parsing/markdown/lines.js';
import { rawOffsets } from '../parsing/offsets.js';
import { readReport } from '../parsing/report/report.js';
import { isOverLine, overLine } from '../rendering/over-line.js';

/** An alert that comes and goes all day shall not drown what people write: its comment counts on. */
const MOST_ENTRIES = 5;
/** In characters; GitHub refuses more. */
const LONGEST_BODY = 65_536;

/** A line at the end of an open incident's timeline, when the source of its alert says that it is over. */
export function overEntry(
  situation: IncidentSituation,
  { isFiring, source }: Message,
): readonly EffectOf<'body'>[] {
  const { issue, now, report, spans } = situation;
  const place = spans.find((span) => span.id === 'timeline');
  const lines = (report.sections.timeline ?? '').split('\n').filter(isOverLine);
  if (isFiring || issue.state !== 'open' || !place || lines.length >= MOST_ENTRIES) return [];
  const text = normalise(issue.body);
  const at = place.valueFrom + text.slice(place.valueFrom, place.to).trimEnd().length;
  const insert = `\n${overLine(source, now)}`;
  const whole = text.slice(0, at) + insert + text.slice(at);
  const shows = readReport(whole).report.sections.timeline?.split('\n').filter(isOverLine).length;
  if (shows !== lines.length + 1 || whole.length > LONGEST_BODY) return [];
  const splices = [{ at: rawOffsets(issue.body)(at), remove: 0, insert }];
  const why = 'the source of the alert says that it is over; only people close an incident';
  return [{ kind: 'body', issue: issue.number, base: issue.body, splices, why }];
}
