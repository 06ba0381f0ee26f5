/** Characters nobody sees: zero-width, bidi controls, soft hyphen, BOM, tag characters. They never help to tell two titles apart. */
const invisible = /[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF\u{E0000}-\u{E007F}]/gu;

/**
 * Makes a one-line text comparable: invisible characters go, every run of white space (NBSP too) becomes one space.
 * For matching only; what a person wrote is kept elsewhere as it stands.
 */
export function tidy(text: string): string {
  if (isPlain(text)) return text.trim();
  return text.replace(invisible, '').replace(/\s+/gu, ' ').trim();
}

/** True for printable ASCII without double spaces, which needs no tidying: nearly every title. */
function isPlain(text: string): boolean {
  let before = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 32 || code > 126 || (code === 32 && before === 32)) return false;
    before = code;
  }
  return true;
}

/** The offset of the parenthesis that closes each one: of the next one where the pairs do not match. */
function parentheses(text: string): Map<number, number> {
  const closing = new Map<number, number>();
  const open: number[] = [];
  let next = -1;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '(') open.push(at);
    const partner = text[at] === ')' ? open.pop() : undefined;
    if (partner !== undefined) closing.set(partner, at);
  }
  for (let at = text.length - 1; at >= 0; at -= 1) {
    if (text[at] === ')') next = at;
    if (text[at] === '(' && !closing.has(at) && next >= 0) closing.set(at, next);
  }
  return closing;
}

/** Takes inline Markdown off a one-line text: emphasis, code, strike-through marks and the targets of links. Linear. */
export function withoutMarks(text: string): string {
  if (!/[[\]*_~`\\]/.test(text)) return text;
  let plain = '';
  const closing = text.includes('](') ? parentheses(text) : new Map<number, number>();
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at] as string;
    if (character === ']' && text[at + 1] === '(') {
      at = closing.get(at + 1) ?? at;
    } else if (!'[]*_~`\\'.includes(character)) plain += character;
  }
  return plain;
}

/**
 * The form in which two titles or option labels are compared when they are not equal as written: case, Markdown marks, spacing,
 * accents written apart and a trailing colon gone. A text of marks alone stays what it is, so that `*` and `~` remain different.
 */
export function fold(text: string): string {
  const tidied = tidy(text);
  const unmarked = withoutMarks(tidied);
  const plain = (unmarked === tidied ? tidied : tidy(unmarked)).normalize('NFC').toLowerCase();
  const last = plain[plain.length - 1];
  const bare = last === ':' || last === '：' ? plain.slice(0, -1).trimEnd() : plain;
  return bare === '' ? tidied : bare;
}
