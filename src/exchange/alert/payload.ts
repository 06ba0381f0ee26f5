/** In bytes of UTF-16; GitHub carries 64 KB at most in a `repository_dispatch`. */
const LONGEST = 1_048_576;
const DEEPEST = 64;

/** A payload as a value, or why it was refused. */
export type Payload =
  | { readonly value: unknown; readonly refused: null }
  | { readonly value: null; readonly refused: string };

/** Reads the text of an alert payload. What is too long, too deep or no JSON is refused with a reason; never throws. */
export function readPayload(text: string): Payload {
  if (text.length > LONGEST)
    return refusal(
      `it has ${text.length} characters; at most ${LONGEST} are read. Send fewer alerts at a time`,
    );
  if (text.trim() === '') return refusal('it is empty. Give the JSON that the monitoring system sends');
  try {
    const value: unknown = JSON.parse(text.replace(/^\ufeff/, ''));
    return isTooDeep(value) ? refusal(tooDeep) : { value, refused: null };
  } catch {
    return refusal('it is not JSON. Give the JSON that the monitoring system sends, as it sends it');
  }
}

const tooDeep = `it is nested more than ${DEEPEST} levels deep, which no alert is`;

/** Why a value that somebody else parsed cannot be an alert payload; null when it can. */
export function refusalOf(value: unknown): string | null {
  return isTooDeep(value) ? tooDeep : null;
}

function refusal(refused: string): Payload {
  return { value: null, refused };
}

/** Walks level by level without recursion, so that the depth itself can do no harm. */
function isTooDeep(value: unknown): boolean {
  let level = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > DEEPEST) return true;
    level = level.flatMap((one) => (typeof one === 'object' && one !== null ? Object.values(one) : []));
  }
  return false;
}
