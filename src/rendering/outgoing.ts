import type { OutgoingText } from '../domain/notify.js';
import { plainTitle } from './safe.js';

/** Characters of a text that leaves, title or update. */
const MOST = 600;

/**
 * A stranger's words for a channel that shows plain text: one line, redacted, nothing invisible, at most `most`
 * characters.
 */
export function outgoing(text: string, most = MOST): OutgoingText {
  return plainTitle(text, most).replaceAll('\u2060', '') as string as OutgoingText;
}

/**
 * The same for a message on Slack, where `&`, `<` and `>` are control characters and without them nobody is mentioned
 * (https://docs.slack.dev/messaging/formatting-message-text#escaping).
 */
export function forSlack(text: string, most = MOST): OutgoingText {
  return outgoing(text, most)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;') as OutgoingText;
}

/** Words of this product around words that may leave. */
export function told(
  literals: TemplateStringsArray,
  ...pieces: readonly (OutgoingText | number)[]
): OutgoingText {
  return String.raw({ raw: literals }, ...pieces) as OutgoingText;
}

/** A value of our own tables or GitHub's own address: never text from an issue. */
export function ownWord(text: string): OutgoingText {
  return text as OutgoingText;
}
