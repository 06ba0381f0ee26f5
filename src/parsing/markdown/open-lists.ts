import { behindBullet, type Indent, indentFrom, isThematicBreak, uniformFrom } from './blocks.js';

/** The list items that are open where a reader stands. */
export class OpenLists {
  /** Their content columns, outermost first. */
  private readonly columns: number[] = [];
  /** Number of the last line that was an empty list item: a blank line below it ends the item. */
  private bareItem = 0;

  get isEmpty(): boolean {
    return this.columns.length === 0;
  }

  /** The content column of the innermost item; 0 outside of lists. */
  get base(): number {
    return this.columns.length === 0 ? 0 : (this.columns[this.columns.length - 1] as number);
  }

  /** Reads a blank line. */
  blank(number: number): void {
    if (this.bareItem === number - 1) this.columns.pop();
  }

  /** Leaves the items for which a line is not indented; true when it leaves any. */
  leave(column: number): boolean {
    const before = this.columns.length;
    while (this.columns.length > 0 && column < this.base) this.columns.pop();
    return this.columns.length < before;
  }

  /** Enters every item that begins on a line; gives where the content of the innermost begins, `indent` itself without any. */
  enter(number: number, text: string, indent: Indent): Indent {
    let start = indent;
    let end = behindBullet(text, start.at);
    if (end < 0) return indent;
    const breaks = uniformFrom(text);
    while (end >= 0 && !(start.at >= breaks && isThematicBreak(text, start.at))) {
      const column = start.column + (end - start.at);
      const next = indentFrom(text, end, column);
      const isBare = next.at === text.length;
      const isDeep = next.column - column > 4 || isBare;
      if (isBare) this.bareItem = number;
      this.columns.push(isDeep ? column + 1 : next.column);
      start = next;
      if (isDeep) break;
      end = behindBullet(text, start.at);
    }
    return start;
  }
}
