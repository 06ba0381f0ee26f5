import { distinct, MOST_INCIDENTS, type Reference } from '../../domain/remediation.js';
import { normalise, scan } from '../markdown/lines.js';
import { visible } from '../report/words.js';

/** Lines of a pull request's text that are looked at. */
const MOST_LINES = 2000;
/** GraphQL's whole numbers have 32 bits (https://spec.graphql.org/October2021/#sec-Int); a larger one is no issue's. */
const LARGEST = 2 ** 31 - 1;
/** GitHub's closing keywords link as well (https://docs.github.com/en/issues/tracking-your-work-with-issues/linking-a-pull-request-to-an-issue). */
const KEYWORD =
  /\b(remediates|remediate|close[sd]?|fix(?:e[sd])?|resolve[sd]?):?[ \t]{1,4}(?:([\w.-]{1,100}\/[\w.-]{1,100}))?#(\d{1,10})\b/gi;

/**
 * The incidents that a pull request says it remediates: `Remediates #12`, `Remediates owner/repo#12`, or a closing keyword.
 * Words in code, quotes and HTML comments say nothing. Closing keywords come last, since most close issues that are no incidents.
 */
export function readReferences(title: string, body: string): readonly Reference[] {
  const lines = scan(normalise(body)).spoken.slice(0, MOST_LINES);
  const texts = [
    title,
    ...lines.filter(({ context }) => context === 'text').map(({ text }) => visible(text)),
  ];
  const found = texts.flatMap((text) => [...withoutCode(text.slice(0, 2000)).matchAll(KEYWORD)]);
  const isOurs = ([, keyword]: RegExpMatchArray) => /^remediate/i.test(keyword ?? '');
  const inOrder = [...found.filter(isOurs), ...found.filter((one) => !isOurs(one))];
  const references = inOrder.map(([, , repository, number]) => ({
    repository: repository ?? null,
    number: Number(number),
  }));
  return distinct(references)
    .filter(({ number }) => number > 0 && number <= LARGEST)
    .slice(0, MOST_INCIDENTS);
}

/** What stands between backticks is shown as code. */
function withoutCode(text: string): string {
  return text
    .split('`')
    .filter((_, at) => at % 2 === 0)
    .join(' ');
}
