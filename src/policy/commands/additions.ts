import { closedLists } from '../../domain/lists.js';
import { isNone } from '../../parsing/actions/none-because.js';
import { isEmptyAnswer } from '../../parsing/report/words.js';
import { readSaidDue } from '../../parsing/said-due.js';
import { redact } from '../../redaction/secrets.js';
import { neutralise, ours, safe } from '../../rendering/safe.js';
import { addAction } from '../writing/action.js';
import { firstThat, paper, waysToAdd, withSection } from '../writing/pen.js';
import { type Carry, done, misread, refused } from './order.js';

/** `/action kind: text @owner due`: a row in Preventive actions, from which its issue is opened. */
export const action: Carry = (order) => {
  const { argument, comment } = order.command;
  const dated = readSaidDue(argument, comment.createdAt);
  if (!dated)
    return misread(ours('It does not end with a due date: `2026-12-11`, `in 10 days` or `in 2 weeks`.'));
  const owned = /^(.*\S)\s+@([a-z\d](?:-?[a-z\d]){0,38}),?$/is.exec(dated.before);
  if (!owned) return misread(ours('It does not name its owner, one person’s `@login`, before the due date.'));
  const [, words = '', owner = ''] = owned;
  const typed = /^([a-z]{4,10}):\s+(\S.*)$/is.exec(words);
  const kind = closedLists['action-kind'].find(({ id }) => id === typed?.[1]?.toLowerCase())?.id ?? null;
  const text = kind && typed?.[2] ? typed[2] : words;
  if (isNone(text) || isEmptyAnswer(text))
    return misread(
      ours(
        'It promises nothing. Where nothing is to be done, write “none, because …” under *Preventive actions*.',
      ),
    );
  const body = addAction(order.situation.issue.body, {
    text: neutralise(text, 300),
    kind,
    owner,
    due: dated.due,
  });
  if (body === null)
    return refused(
      ours('*Preventive actions* has no table that a row can be added to. Add it there by hand.'),
    );
  return body === order.situation.issue.body ? done : { done: true, body };
};

const address = /^(\S+)(?:\s+(?:[–—:-]\s+)?(.*))?$/s;
const reference = /^(?:[A-Za-z0-9][\w.-]{0,99}\/[\w.-]{1,100})?#\d{1,9}$/;

/** `/evidence link what it is`: a line in Artifacts. */
export const evidence: Carry = (order) => {
  const [, link = '', what = ''] = address.exec(order.command.argument) ?? [];
  const isWeb = /^https?:\/\/[!-;=?-~]+$/i.test(link) && URL.canParse(link);
  if (!isWeb && !reference.test(link))
    return misread(ours('It names no link: an address that begins with `https://`, or an issue as `#12`.'));
  if (redact(link) !== link)
    return refused(
      ours('This address holds a secret, and everybody who reads the report could use it. Link it without.'),
    );
  const { body } = order.situation.issue;
  const whole = withSection(body, 'artifacts');
  const place = paper(whole, 'artifacts');
  const shown = isWeb ? `<${link}>` : link;
  const isThere = place?.lines.some(({ text }) => text.includes(shown) || text.trim() === `- ${link}`);
  if (isThere) return done;
  const line = safe`- ${ours(shown)}${what === '' ? ours('') : safe` – ${neutralise(what, 300)}`}`;
  const now =
    place &&
    firstThat(whole, waysToAdd(place, line), ({ report }) =>
      (report.sections.artifacts ?? '').includes(shown),
    );
  return now
    ? { done: true, body: now.body }
    : refused(ours('There is no place for it in *Artifacts*. Add it there by hand.'));
};
