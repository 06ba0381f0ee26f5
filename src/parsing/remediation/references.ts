import { distinct, MOST_INCIDENTS, type Reference } from '../../domain/remediation.js';
import { normalise, scan } from '../markdown/lines.js';
import { visible } from '../report/words.js';

/** Lines of a pull request's text that are looked at. */
const MOST_LINES = 2000;
/** GitHub's closing keywords link as well (https://docs.github.com/en/issues/tracking-your-work-with-issues/linking-a-pull-request-to-an-issue). */
const KEYWORD =
  /\b(?:remediates|remediate|close[sd]?|fix(?:e[sd])?|resolve[sd]?):?[ \t]{1,4}(?:([\w.-]{1,100}\/[\w.-]{1,100}))?#(\d{1,10})\b/gi;

/**
 * The incidents that a pull request says it remediates: `Remediates #12`, `Remediates owner/repo#12`, or a closing keyword.
 * Words in code, quotes and HTML comments say nothing.
 */
export function readReferences(title: string, body: string): readonly Reference[] {
  const lines = scan(normalise(body)).spoken.slice(0, MOST_LINES);
  const texts = [
    title,
    ...lines.filter(({ context }) => context === 'text').map(({ text }) => visible(text)),
  ];
  const found = texts.flatMap((text) => [...withoutCode(text.slice(0, 2000)).matchAll(KEYWORD)]);
  const references = found.map(([, repository, number]) => ({
    repository: repository ?? null,
    number: Number(number),
  }));
  return distinct(references).slice(0, MOST_INCIDENTS);
}

/** What stands between backticks is shown as code. */
function withoutCode(text: string): string {
  return text
    .split('`')
    .filter((_, at) => at % 2 === 0)
    .join(' ');
}
