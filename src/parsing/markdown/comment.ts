/** Follows HTML comments over lines: `-->` and `--!>` close, `<!-->` closes itself, a comment does not nest. */
export class CommentTrail {
  /** True while the last comment seen has not been closed. */
  isOpen = false;
  /** Offset, in the line that was followed, of the `<!--` that opened it. */
  openedAt = 0;

  /** Reads a line from offset `from`. */
  follow(text: string, from: number): void {
    let at = from;
    while (at >= 0) {
      if (!this.isOpen) {
        at = text.indexOf('<!--', at);
        if (at < 0) return;
        this.isOpen = true;
        this.openedAt = at;
        at += 2;
      }
      const end = closing(text, at);
      if (end < 0) return;
      this.isOpen = false;
      at = end;
    }
  }
}

/** A line with spaces in the place of its comments, so that what is left stands where it stood. */
export function withoutComments(text: string): string {
  let shown = '';
  let at = 0;
  for (let open = text.indexOf('<!--'); open >= 0; open = text.indexOf('<!--', at)) {
    const end = closing(text, open + 2);
    shown += text.slice(at, open) + ' '.repeat((end < 0 ? text.length : end) - open);
    at = end < 0 ? text.length : end;
  }
  return shown + text.slice(at);
}

/** The offset behind the next closing mark; −1 when there is none. */
function closing(text: string, from: number): number {
  for (let at = text.indexOf('--', from); at >= 0; at = text.indexOf('--', at + 1)) {
    if (text[at + 2] === '>') return at + 3;
    if (text[at + 2] === '!' && text[at + 3] === '>') return at + 4;
  }
  return -1;
}

/** True when an odd number of backticks stands between the two offsets. */
export function insideCode(text: string, from: number, to: number): boolean {
  let odd = false;
  for (let at = from; at < to; at += 1) if (text.charCodeAt(at) === 96) odd = !odd;
  return odd;
}
