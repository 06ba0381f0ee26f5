import { type Finding, nowhere } from '../../domain/finding.js';
import { readMoment } from './moment.js';
import { placeIn, type Statement } from './statements.js';
import { type SaidZone, type Zone, zoneIn, zoneName } from './zones.js';

const timesIn = /\btimes?\b[^.\d]{0,40}\b(?:UTC|GMT)\b(?! ?[+\-−–]? ?\d)/i;
/** A zone's name may mean several; its offset behind it does not: `All times are PST (UTC-8)`. */
const timesAhead =
  /\btimes?\b(?=[^.\d]{0,40}(?:\b(?:are|is|in)\b|[:(=]))[^.\d]{0,40}\b(?:UTC|GMT) ?([+\-−–]) ?(\d{1,2})(?::?(\d{2}))?(?= {0,2}(?:$|[.,;()\]*_|]))(?!.{0,60}(?:UTC|GMT))/i;
const otherZones = /\b(?:local|or|not|[PMCE][SD]?T|CES?T)\b/;
/** A sentence about the times of the whole timeline, also where its zone may mean several. */
const aboutTimes =
  /^[*_(]{0,3}(?:note:? )?(?:all (?:the )?times?\b|(?:the )?times? ?(?:are\b|is\b|in\b|:|\())/i;

/** Statements with the zone of their times, and where two are said that differ. */
export interface Zoned {
  readonly statements: readonly Statement[];
  readonly findings: readonly Finding[];
}

/**
 * Gives statements the zone of their times: that of their column, else of the nearest sentence above (`All times are in
 * UTC.`, `Times are UTC+2`), else of the section's `heading` (`Timeline (UTC)`), else of the first sentence below.
 */
export function withZones(statements: readonly Statement[], heading: string): Zoned {
  const inHeading = headingZone(heading);
  const said = statements.map(sentenceZone);
  let above = inHeading ?? said.find((one) => one !== null) ?? null;
  const differing = new Map<SaidZone, Finding>();
  const compare = (nearer: SaidZone | null) => {
    if (nearer && above && nearer.name !== above.name && !differing.has(nearer))
      differing.set(nearer, zonesDisagree(nearer, above));
  };
  const zoned = statements.map((statement, at) => {
    const sentence = said[at] ?? null;
    compare(sentence ?? statement.zone ?? null);
    above = sentence ?? above;
    return { ...statement, zone: statement.zone ?? above };
  });
  return { statements: zoned, findings: [...differing.values()] };
}

function zonesDisagree(nearer: SaidZone, other: SaidZone): Finding {
  const which = nearer.by === 'column' ? 'in it' : 'below it';
  const where = other.place
    ? `the ${nearer.by === other.by ? 'one' : other.by} on line ${other.place.line}`
    : 'the heading';
  const done =
    nearer.offset === null
      ? 'not believed, since it is nearer to them and may mean several zones'
      : `read in ${nearer.name}, since it is nearer to them`;
  return {
    rule: 'zones-disagree',
    level: 'warning',
    field: 'timeline',
    ...(nearer.place ?? nowhere),
    message:
      `This ${nearer.by} says ${nearer.name}, ${where} ${other.name}. ` +
      `Times ${which} without a zone of their own were ${done}. Correct the one that is wrong.`,
  };
}

function headingZone(heading: string): SaidZone | null {
  const zone = zoneIn(/\(([^()]{1,60})\)[*_:]{0,3}$/.exec(heading)?.[1] ?? '');
  return zone && { ...zone, by: 'heading', place: null };
}

function sentenceZone(statement: Statement): SaidZone | null {
  const { words } = statement;
  if (words.length >= 200 || !/\btime/i.test(words) || readMoment(words).stated) return null;
  const offset = offsetOf(words);
  const zone = offset === null ? doubtfulZone(words.slice(0, 60)) : { offset, name: zoneName(offset) };
  return zone && { ...zone, by: 'sentence', place: placeIn(statement, 0) };
}

function doubtfulZone(words: string): Zone | null {
  const zone = aboutTimes.test(words) ? zoneIn(words) : null;
  return zone?.offset === null ? zone : null;
}

/** Minutes ahead of UTC; null where no offset, or more than one, is said. */
function offsetOf(words: string): number | null {
  const ahead = timesAhead.exec(words);
  if (!ahead) return timesIn.test(words) && !otherZones.test(words) ? 0 : null;
  const minutes = Number(ahead[2]) * 60 + Number(ahead[3] ?? 0);
  if (minutes > 14 * 60 || /\b(?:local|or|not)\b/.test(words)) return null;
  return ahead[1] === '+' ? minutes : -minutes;
}
