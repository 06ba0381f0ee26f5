/** A link on a line: what Markdown shows for it (null for a bare one), and how a reference is written. */
export interface ScannedLink {
  /** Offsets in the line. */
  readonly from: number;
  readonly to: number;
  readonly words: string | null;
  /** Null for an issue of a repository that the text does not name. */
  readonly url: string | null;
  readonly reference: string;
}

/** Where something may begin that matters to a link. Other schemes are named so that no URL inside of them is taken for a link. */
const marks = /[\\`<[\]#]|https?:\/\/|\b(?:javascript|vbscript|data):/gi;
const LONGEST_URL = 2048;
/** Marks that are looked at on one line: a line that has more is no list of links. */
const MOST_MARKS = 2000;

/** Reads the links of one line from left to right, as GitHub's Markdown sees them; every character is passed a bounded number of times. */
export class LinkScan {
  private readonly found: ScannedLink[] = [];
  /** Brackets that are open, and how many links were found before each. */
  private readonly open: { readonly at: number; readonly before: number }[] = [];
  /** Offset of the last run of backticks of each length: a run with none behind it opens no code. */
  private readonly lastRuns = new Map<number, number>();

  constructor(
    private readonly text: string,
    private readonly definitionOf: (ref: string) => string | null,
  ) {
    if (text.includes('`'))
      for (const run of text.matchAll(/`+/g)) this.lastRuns.set(run[0].length, run.index);
  }

  read(): readonly ScannedLink[] {
    marks.lastIndex = 0;
    for (let count = 0; count < MOST_MARKS; count += 1) {
      const mark = marks.exec(this.text);
      if (!mark) break;
      marks.lastIndex = Math.max(mark.index + 1, this.step(mark[0], mark.index));
    }
    return this.found;
  }

  /** Reads what begins at an offset; the offset behind it. */
  private step(mark: string, at: number): number {
    if (mark === '\\') return at + 2;
    if (mark === '`') return this.behindCode(at);
    if (mark === '<') return this.angle(at);
    if (mark === '#') return this.issue(at);
    if (mark === ']') return this.close(at);
    if (mark !== '[') return this.bare(mark, at);
    this.open.push({ at, before: this.found.length });
    return at + 1;
  }

  private add(from: number, to: number, words: string | null, url: string | null, reference = ''): void {
    this.found.push({ from, to, words, url, reference });
  }

  private behindCode(at: number): number {
    let end = at;
    while (this.text.charCodeAt(end) === 96) end += 1;
    const length = end - at;
    if ((this.lastRuns.get(length) ?? 0) <= at) return end;
    const run = /`+/g;
    run.lastIndex = end;
    for (let next = run.exec(this.text); next; next = run.exec(this.text))
      if (next[0].length === length) return run.lastIndex;
    return end;
  }

  private angle(at: number): number {
    const auto = /<([a-z][a-z0-9+.-]{1,31}:[^\s<>]{1,2048})>/iy;
    auto.lastIndex = at;
    const match = auto.exec(this.text);
    if (!match) return at + 1;
    const url = match[1] as string;
    if (isWeb(url)) this.add(at, auto.lastIndex, null, url);
    return auto.lastIndex;
  }

  /** `#12` and `owner/repo#12`, where no word runs into them. */
  private issue(at: number): number {
    const number = /#([1-9]\d{0,8})(?!\w)/y;
    number.lastIndex = at;
    const match = number.exec(this.text);
    if (!match) return at + 1;
    let from = at;
    while (from > at - 140 && /[\w./-]/.test(this.text[from - 1] ?? ' ')) from -= 1;
    const repository = this.text.slice(from, at);
    if (repository === '' && !/[&/#@]/.test(this.text[at - 1] ?? ''))
      this.add(at, number.lastIndex, null, null, match[0]);
    else if (/^[a-z\d][a-z\d-]{0,38}\/[\w.-]{1,100}$/i.test(repository)) {
      const url = `https://github.com/${repository}/issues/${match[1]}`;
      this.add(from, number.lastIndex, null, url, repository + match[0]);
    }
    return number.lastIndex;
  }

  private bare(scheme: string, at: number): number {
    const end = this.endOfRun(at, this.open.length > 0 ? /[\s<>"`|\]]/g : /[\s<>"`|]/g);
    const isOurs = /^https?:/i.test(scheme) && !/\w/.test(this.text[at - 1] ?? ' ');
    if (!isOurs || end - at > LONGEST_URL) return end;
    const url = trimmed(this.text.slice(at, end));
    if (isWeb(url)) this.add(at, at + url.length, null, url);
    return end;
  }

  private endOfRun(at: number, stop: RegExp): number {
    stop.lastIndex = at;
    return stop.exec(this.text)?.index ?? this.text.length;
  }

  /** A closing bracket: `](url)` and `][ref]` make its words a link, and so does `[ref]` alone where it is defined. */
  private close(at: number): number {
    const opening = this.open.pop();
    if (!opening) return at + 1;
    const words = this.text.slice(opening.at + 1, at);
    const target = this.text[at + 1] === '(' ? this.destination(at + 2) : this.referenced(words, at + 1);
    if (!target) return at + 1;
    if (target.url !== null && isWeb(target.url)) {
      this.found.length = opening.before;
      this.add(opening.at, target.end, words, target.url);
    }
    return target.end;
  }

  private destination(at: number): { readonly url: string; readonly end: number } | null {
    const angled = /[ \t]{0,9}<([^<>]{0,2048})>/y;
    angled.lastIndex = at;
    const match = angled.exec(this.text);
    const from = match ? at : at + (/^[ \t]{0,9}/.exec(this.text.slice(at, at + 9))?.[0].length ?? 0);
    const to = match ? angled.lastIndex : this.endOfDestination(from);
    const url = match ? (match[1] as string) : this.text.slice(from, to);
    const ending = /(?:[ \t]{1,9}(?:"[^"]{0,300}"|'[^']{0,300}'|\([^()]{0,300}\)))?[ \t]{0,9}\)/y;
    ending.lastIndex = to;
    if (ending.test(this.text)) return { url, end: ending.lastIndex };
    return isWeb(url) ? null : { url: '', end: to };
  }

  /** Parentheses inside a destination come in pairs; white space ends it. */
  private endOfDestination(from: number): number {
    let depth = 0;
    let at = from;
    for (; at < this.text.length && at < from + LONGEST_URL; at += 1) {
      const code = this.text.charCodeAt(at);
      if (code <= 32 || (code === 41 && depth === 0)) break;
      if (code === 40) depth += 1;
      else if (code === 41) depth -= 1;
    }
    return at;
  }

  private referenced(
    words: string,
    at: number,
  ): { readonly url: string | null; readonly end: number } | null {
    const named = /\[([^[\]]{0,100})\]/y;
    named.lastIndex = at;
    const match = named.exec(this.text);
    if (!match && words.length > 100) return null;
    const url = this.definitionOf(match?.[1] || words);
    return url === null ? null : { url, end: match ? named.lastIndex : at };
  }
}

/** An http or https URL with a host. */
function isWeb(url: string): boolean {
  return /^https?:\/\//i.test(url) && url.length <= LONGEST_URL && !/\s/.test(url) && URL.canParse(url);
}

/** A bare URL without the punctuation of the sentence around it; a closing parenthesis stays where one inside opens it. */
function trimmed(run: string): string {
  let surplus = (run.match(/\)/g)?.length ?? 0) - (run.match(/\(/g)?.length ?? 0);
  let end = run.length;
  for (; end > 0; end -= 1) {
    const last = run[end - 1] as string;
    if (last === ')' && surplus > 0) surplus -= 1;
    else if (!`.,:;!?'*_~]}。，、；：！？）】」』`.includes(last)) break;
  }
  return run.slice(0, end);
}
