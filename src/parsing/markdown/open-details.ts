import { enclosureAt, type MutableEnclosure } from './enclosures.js';
import { detailsSteps } from './html.js';
import type { Enclosure } from './line.js';

/** The `<details>` that are open where a reader stands. */
export class OpenDetails {
  private readonly open: MutableEnclosure[] = [];

  /** Null outside of all. */
  get innermost(): Enclosure | null {
    return this.open.at(-1) ?? null;
  }

  /** Opens and closes what a line does; true when it opens any. */
  follow(number: number, text: string): boolean {
    let opened = false;
    for (const { opens, at } of detailsSteps(text)) {
      if (opens) this.open.push(enclosureAt('details', number, at));
      else this.close(number);
      opened ||= opens;
    }
    return opened;
  }

  private close(number: number): void {
    const innermost = this.open.pop();
    if (innermost) innermost.closed = number;
  }
}
