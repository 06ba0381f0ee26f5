import { closedLists } from '../../domain/lists.js';

const kinds = closedLists['action-kind'].map((choice) => choice.id).join('|');
const person = '@[A-Za-z0-9][A-Za-z0-9-]{0,38}(?:/[A-Za-z0-9][A-Za-z0-9._-]{0,99})?';
const day = '\\d{4}-\\d{2}-\\d{2}';
/** A day as people write it otherwise: `03/04/2026`, `5 March 2027`, `March 5, 2027`. Which it is, is for the reader of dates. */
const otherNamedDay =
  '\\d{1,2}(?:st|nd|rd|th|\\.)? [A-Z][a-z]{2,8}\\.?,? \\d{4}|[A-Z][a-z]{2,8}\\.? \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}';
const weekday = '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,? )?';
const monthYear =
  '(?:early |mid[ -]|late )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.? \\d{4}';
/** A day that is none: `TBD`, `end of Q4`, `July 2026`. */
const vagueDay = `(?:tbd|unknown|asap|soon|next|end of|q[1-4]|${monthYear})(?![\\w-])`;
const otherDay = `\\d{1,4}[./]\\d{1,2}[./]\\d{1,4}|${otherNamedDay}`;

/** Something that a list item says about its action. */
export interface Remark {
  readonly tells: 'owner' | 'due' | 'kind';
  /** Without one of these, in lower case, the pattern cannot match: saves a sweep. */
  readonly needs: readonly string[];
  readonly pattern: RegExp;
}

/** Things said about an action; every pattern is bounded, so that a sweep is linear. */
export const remarks: readonly Remark[] = [
  {
    tells: 'kind',
    needs: ['(', '[', 'kind:'],
    pattern: new RegExp(`[([](?:kind: ?)?(${kinds})[)\\]]|\\bkind: {0,3}(${kinds})\\b`, 'gi'),
  },
  { tells: 'kind', needs: [':', '-', '–', '—'], pattern: new RegExp(`^(${kinds})(?::| [-–—](?= ))`, 'gi') },
  {
    tells: 'kind',
    needs: ['–', '—', ';', '|', '·'],
    pattern: new RegExp(`(?<=[–—;|·] )(${kinds})(?=\\.?\\s{0,3}$)`, 'gi'),
  },
  {
    tells: 'due',
    needs: ['-'],
    pattern: new RegExp(
      `[([]?(?:\\b(?:due|by|until|before|deadline|eta|target|when|done|completed)(?: on| by)?:? {0,3}${weekday})?\\b(${day})\\b[)\\]]?`,
      'gi',
    ),
  },
  {
    tells: 'due',
    needs: ['due', 'by', 'until', 'before', 'deadline', 'eta', 'target'],
    pattern: new RegExp(
      `[([]?\\b(?:due|by|until|before|deadline|eta|target)(?: on| by)?:? {0,3}${weekday}(${otherDay})(?![\\w/])[)\\]]?`,
      'gi',
    ),
  },
  {
    tells: 'due',
    needs: ['19', '20', '21'],
    pattern: new RegExp(
      `(?<=[–—,(|→-] ?)(${otherNamedDay}|\\d{1,2}[./]\\d{1,2}[./](?:19|20|21)\\d{2})[)\\]]?(?=[\\s\\0.,;:|)–—-]{0,80}$)`,
      'gi',
    ),
  },
  {
    tells: 'due',
    needs: ['20', 'tbd', 'next', 'within', ' in ', 'end of'],
    pattern: new RegExp(
      `(?<=[–—,(|→-] ?)(tbd|${monthYear}|next (?:sprint|week|month|quarter|release)|end of [a-z]{1,9}(?: \\d{4})?|(?:with)?in \\d{1,3} (?:days|weeks|months))(?=[\\s\\0.,;:|)–—-]{0,80}$)`,
      'gi',
    ),
  },
  {
    tells: 'owner',
    needs: ['owner:', 'assignee:', 'dri:', 'responsible:', 'who:'],
    pattern:
      /[([]?\b(?:owner|assignee|dri|responsible|who): {0,3}([^\s,;|()[\]–—@\0](?:(?!\.? {1,3}(?:due|kind|deadline|eta|target):)[^,;|()[\]–—@\0]){0,59})[)\]]?/gi,
  },
  {
    tells: 'owner',
    needs: ['owner ', 'assigned to ', 'owned by '],
    pattern:
      /[([]?\b(?:[Oo]wner|[Aa]ssigned to|[Oo]wned by) (\p{Lu}[\p{L}.'’-]{1,20}(?: \p{Lu}[\p{L}.'’-]{0,20}){0,2})(?=[ \0]{0,3}(?:[,;|)\]–—\0-]|$))[)\]]?/gu,
  },
  {
    tells: 'owner',
    needs: ['@'],
    pattern: new RegExp(
      `[([]?(?:\\bowners?:? {1,3}|\\b(?:assignee|dri|responsible|who): {1,3}|\\b(?:assigned to|owned by) |(?:[→➜]|[=-]>) ?)?(?<![\\w/])(${person})(?:(?: and | & | \\+ |, ?|/)@[\\w/-]{1,100}){0,4}[)\\]]?:?`,
      'gi',
    ),
  },
  {
    tells: 'due',
    needs: ['due'],
    pattern: /[([]?\bdue(?: date)?: {0,3}([^\s,;|()[\]–—@\0][^,;|()[\]–—@\0]{0,39})[)\]]?/gi,
  },
  {
    tells: 'due',
    needs: ['due ', 'by ', 'until '],
    pattern: new RegExp(
      `[([]?\\b(?:due|by|until)(?: the)? (${vagueDay}[^,;|()[\\]–—@\\0]{0,30})[)\\]]?`,
      'gi',
    ),
  },
  { tells: 'due', needs: ['q'], pattern: /[([]?\b(q[1-4][ /-]?20\d{2})[)\]]?(?=[\s\0.,;:|)–—-]{0,80}$)/gi },
];

/** The first such remark in the words: a date that is a due date, and of logins rather one that stands aside. */
export function findRemark({ tells, pattern }: Remark, words: string): RegExpExecArray | null {
  const matches: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(words); match; match = pattern.exec(words)) {
    if (tells === 'due' ? isDue(match, words) : tells !== 'owner' || standsAside(match, words)) return match;
    if (matches.length === 0) matches.push(match);
  }
  return tells === 'owner' ? (matches[0] ?? null) : null;
}

/** A date is the due date when a word says so, or when nothing but remarks stands behind it. */
function isDue(match: RegExpExecArray, words: string): boolean {
  return /[a-z]/i.test(match[0]) || standsAside(match, words);
}

const vagueTail = new RegExp(`[([]?\\b(?:due(?: date)?:|(?:due|by|until) (?:the )?${vagueDay}).{0,60}$`, 'i');

/** True for a remark at the start or end of the words: `@bob: …`, `… – @bob`; a mention in mid-sentence stays a word of it. */
export function standsAside(match: RegExpExecArray, words: string): boolean {
  const to = match.index + match[0].length;
  const behind = words
    .slice(to, to + 200)
    .replace(/@[\w/.-]{1,140}|#\d{1,9}/g, '')
    .replace(/(?:\(|[–—-] )(?:done|closed|completed?)\)?[\s.]{0,3}$/i, '')
    .replace(vagueTail, '');
  const isLabelled = /[:→]/.test(match[0]);
  const isFirst = match.index <= 200 && !/[\p{L}\p{N}]/u.test(words.slice(0, match.index));
  return isLabelled || isFirst || !/[\p{L}\p{N}]/u.test(behind);
}
