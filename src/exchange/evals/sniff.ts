import { Tokenizer, TokenType } from '@streamparser/json';

/** What a file of results turns out to be, by its first bytes. */
export type Format =
  | 'archive'
  | 'promptfoo'
  | 'promptfoo-lines'
  | 'garak'
  | 'inspect'
  | 'cases'
  | 'cases-lines'
  | 'table'
  | 'unknown';

/**
 * Says which reader a file is for, never by its name: an archive, JSON by the names at its top, else a table with a
 * `case_id` column.
 */
export function sniff(start: Uint8Array): Format {
  if (start[0] === 0x50 && start[1] === 0x4b) return 'archive';
  const text = Buffer.from(start)
    .toString('utf8')
    .replace(/^\ufeff/, '')
    .trimStart();
  if (text.startsWith('[')) return 'cases';
  if (!text.startsWith('{')) return looksLikeTable(text) ? 'table' : 'unknown';
  const names = topNames(text);
  if (names.has('entry_type')) return 'garak';
  if (names.has('case_id')) return 'cases-lines';
  if (names.has('eval') && (names.has('status') || names.has('version'))) return 'inspect';
  if (names.has('evalId') || names.has('results')) return 'promptfoo';
  return names.has('testCase') || names.has('promptIdx') ? 'promptfoo-lines' : 'unknown';
}

function looksLikeTable(text: string): boolean {
  const header = text.split(/\r?\n/, 1)[0] as string;
  return header.split(/[,;\t]/).some((name) => name.replaceAll('"', '').trim().toLowerCase() === 'case_id');
}

/** The names at the top level of the first object, as far as the text goes. */
function topNames(text: string): ReadonlySet<string> {
  const names = new Set<string>();
  const tokenizer = new Tokenizer();
  let depth = 0;
  let ended = false;
  let last: unknown = null;
  tokenizer.onError = () => {};
  tokenizer.onToken = ({ token, value }) => {
    if (token === TokenType.LEFT_BRACE || token === TokenType.LEFT_BRACKET) depth += 1;
    if (token === TokenType.RIGHT_BRACE || token === TokenType.RIGHT_BRACKET) depth -= 1;
    if (token === TokenType.COLON && depth === 1 && !ended) names.add(String(last));
    ended ||= depth === 0;
    last = value;
  };
  tokenizer.write(text);
  return names;
}
