import type { SafeMarkdown } from '../domain/markdown.js';
import type { Counted } from '../domain/trace.js';
import { redact } from '../redaction/secrets.js';
import { joinSafe, neutralise, ours, safe } from './safe.js';

const JOINER = '\u2060';
/** Identifiers as models, tools and services have them; none of their characters means anything to Markdown or GitHub here. */
const plainName = /^[A-Za-z0-9](?:[A-Za-z0-9._:/+ -]{0,118}[A-Za-z0-9])?$/;
const linkLike = /:\/\/|www\.|GH-\d|[.;)|] /i;

/** A name inside a labelled line of the report: exact where it is an identifier, and never able to begin another label. */
export function nameInFact(name: string): SafeMarkdown {
  const exact = plainName.test(name) && !linkLike.test(name) && redact(name) === name;
  if (exact) return ours(name);
  return neutralise(name, 120).replace(/[.;·•|)](?=\s)/gu, `$&${JOINER}`) as SafeMarkdown;
}

/** Names, most frequent first, at most ten of them. */
export function namesInFact(counted: readonly Counted[]): SafeMarkdown {
  return listed(counted, ({ name }) => nameInFact(name));
}

/** Names with how often each was met: `lookup_refund × 3`. */
export function countsInFact(counted: readonly Counted[]): SafeMarkdown {
  return listed(counted, ({ name, count }) => safe`${nameInFact(name)} × ${count}`);
}

const MOST = 10;

function listed(counted: readonly Counted[], show: (one: Counted) => SafeMarkdown): SafeMarkdown {
  const more = counted.length > MOST ? [safe`${counted.length - MOST} more`] : [];
  return joinSafe([...counted.slice(0, MOST).map(show), ...more], ', ');
}

/** A web address that can be followed, in angle brackets; as dead text where following or linking it could do harm. */
export function link(address: string): SafeMarkdown {
  const url = URL.canParse(address) ? new URL(address) : null;
  const isOpen = url !== null && (url.protocol === 'https:' || url.protocol === 'http:');
  /** A link to an issue would write into the history of that issue. */
  const isOurs = url === null || /(?:^|\.)(?:github\.com|github\.io)$/.test(url.hostname);
  const isClean = /^[!-;=?-~]+$/.test(address) && redact(address) === address;
  return isOpen && !isOurs && isClean ? ours(`<${address}>`) : neutralise(address, 500);
}

const address = /https?:\/\/[^\s<>"'`()[\]{}|\\]{1,2000}/gi;

/** What somebody said in a command, on one line of at most `most` characters: safe as `neutralise` makes it, its web addresses as links. */
export function spoken(text: string, most = 500): SafeMarkdown {
  const words = [...text].slice(0, most).join('');
  const pieces: SafeMarkdown[] = [];
  let from = 0;
  for (const match of words.matchAll(address)) {
    const url = match[0].replace(/[.,;:!?]{1,9}$/, '');
    pieces.push(neutralise(words.slice(from, match.index), most), link(url));
    from = match.index + url.length;
  }
  pieces.push(neutralise(words.slice(from), most));
  const said = pieces.filter((piece) => piece !== '');
  return joinSafe(
    said.map((piece, index) => (index === 0 || /^[.,;:!?)]/.test(piece) ? piece : safe` ${piece}`)),
    '',
  );
}
