/** One note that GitHub would show beside a run or on a line of a file. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
  readonly title?: string;
}

/** The values a job must not show: its secrets, its token and whatever a step adds. */
export class Masks {
  readonly #values = new Set<string>();

  /** Hides a value from now on; of a value with several lines, each line as well. */
  add(value: string): void {
    for (const part of [value, ...value.split(/\r?\n/)]) if (part.trim() !== '') this.#values.add(part);
  }

  /** The text with every hidden value replaced by `***`, the longest first. */
  hide(text: string): string {
    return [...this.#values]
      .sort((a, b) => b.length - a.length)
      .reduce((shown, value) => shown.replaceAll(value, '***'), text);
  }
}

/** The log and annotations of one step; everything written to it is masked. */
export class StepLog {
  readonly lines: string[] = [];
  readonly annotations: Annotation[] = [];

  constructor(
    readonly masks: Masks = new Masks(),
    private readonly onLog: (line: string) => void = () => {},
  ) {}

  write(text: string): void {
    for (const line of this.masks.hide(text).split(/\r?\n/)) {
      this.lines.push(line);
      this.onLog(line);
    }
  }

  annotate(
    level: Annotation['level'],
    message: string,
    place: Omit<Annotation, 'level' | 'message'> = {},
  ): void {
    const title = place.title && { title: this.masks.hide(place.title) };
    this.annotations.push({ level, message: this.masks.hide(message), ...place, ...title });
    this.write(`##[${level}]${message}`);
  }
}

interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

const GONE = ['set-output', 'save-state', 'set-env', 'add-path'];
const SILENT = ['debug', 'echo', 'add-matcher', 'remove-matcher'];
const KNOWN = new Set([
  'error',
  'warning',
  'notice',
  'group',
  'endgroup',
  'add-mask',
  'stop-commands',
  ...GONE,
  ...SILENT,
]);

/**
 * Makes the reader of one process's output: ordinary lines go to the log, workflow commands are carried out.
 * `::stop-commands::` holds for this process alone, until its token returns.
 */
export function commandReader(log: StepLog): (line: string) => void {
  let stopped: string | undefined;
  return (line) => {
    if (stopped !== undefined) {
      if (line.trim() === `::${stopped}::`) stopped = undefined;
      else log.write(line);
      return;
    }
    const command = parseCommand(line);
    if (command?.name === 'stop-commands') stopped = stopToken(command, log);
    else if (command) obey(command, log);
    else log.write(line);
  };
}

function stopToken({ message }: Command, log: StepLog): string | undefined {
  if (message !== '' && message !== 'pause-logging' && !KNOWN.has(message)) return message;
  log.annotate('error', `stop-commands needs a token that is no command, not "${message}"`);
  return undefined;
}

function obey({ name, properties, message }: Command, log: StepLog): void {
  if (name === 'error' || name === 'warning' || name === 'notice') {
    const { file, title } = properties;
    const [line, column] = [properties.line, properties.col].map((place) => Number.parseInt(place ?? '', 10));
    log.annotate(name, message, {
      ...(file && { file }),
      ...(line && { line }),
      ...(column && { column }),
      ...(title && { title }),
    });
  } else if (name === 'add-mask') log.masks.add(message);
  else if (name === 'group' || name === 'endgroup') log.write(`##[${name}]${message}`);
  else if (GONE.includes(name))
    log.annotate('error', `::${name}:: is not supported: write to the command file instead`);
}

/**
 * Reads `::name key=value,key=value::message` at the start of a line, or the older `##[name key=value;]message`
 * anywhere in it; undefined for any other text. Source: actions/runner, ActionCommand.cs.
 */
function parseCommand(line: string): Command | undefined {
  const [, head, message = ''] = /^\s*::(.*?)::(.*)$/s.exec(line) ?? [];
  const modern =
    head === undefined ? undefined : commandOf(head, ',', IN_PROPERTIES, decode(message, IN_MESSAGES));
  if (modern) return modern;
  const open = line.indexOf('##[');
  const close = line.indexOf(']', open);
  if (open < 0 || close < 0) return undefined;
  return commandOf(
    line.slice(open + 3, close),
    ';',
    IN_OLDER_FORM,
    decode(line.slice(close + 1), IN_OLDER_FORM),
  );
}

function commandOf(head: string, separator: string, escapes: RegExp, message: string): Command | undefined {
  const [name = ''] = head.split(' ', 1);
  if (!KNOWN.has(name)) return undefined;
  const pairs = head
    .slice(name.length)
    .split(separator)
    .map((pair) => /^\s*([^=]+)=(.*)$/s.exec(pair))
    .flatMap((match) => (match?.[1] ? [[match[1], decode(match[2] ?? '', escapes)]] : []));
  return { name, properties: Object.fromEntries(pairs), message };
}

const ESCAPES: Readonly<Record<string, string>> = {
  '%0A': '\n',
  '%0D': '\r',
  '%3A': ':',
  '%2C': ',',
  '%3B': ';',
  '%5D': ']',
  '%25': '%',
};
const IN_MESSAGES = /%(?:0A|0D|25)/g;
const IN_PROPERTIES = /%(?:0A|0D|25|3A|2C)/g;
const IN_OLDER_FORM = /%(?:0A|0D|25|3B|5D)/g;

function decode(text: string, escapes: RegExp): string {
  return text.replace(escapes, (code) => ESCAPES[code] ?? code);
}
