import { createHash } from 'node:crypto';
import type { Trace } from '../../domain/trace.js';
import { attributesOf, firstOf, listOf, type Plain } from './attributes.js';
import { Evaluations } from './evaluations.js';
import { attributeNames, EVALUATION_EVENT, isContent, wrappingOperations } from './names.js';
import { Sum, Tally } from './tally.js';

const SHOWN_IDS = 20;
/** Above it the number of traces is a lower bound. */
const MOST_IDS = 100_000;

type Attributes = ReadonlyMap<string, Plain>;
type Counts = 'input' | 'output' | 'cacheRead' | 'cacheCreation' | 'reasoning';
const tokenKinds: readonly Counts[] = ['input', 'output', 'cacheRead', 'cacheCreation', 'reasoning'];
type Sums = Record<Counts, Sum>;

/** Gathers what a trace says, object by object, in bounded memory. The words of prompts and answers are looked past. */
export class TraceSummary {
  #spans = 0;
  #first = Number.POSITIVE_INFINITY;
  #last = Number.NEGATIVE_INFINITY;
  #content = false;
  readonly #ids = new Set<string>();
  readonly #services = new Tally();
  readonly #environments = new Tally();
  readonly #providers = new Tally();
  readonly #operations = new Tally();
  readonly #modelsAsked = new Tally();
  readonly #modelsAnswered = new Tally();
  readonly #prompts = new Tally();
  readonly #instructions = new Tally();
  readonly #agents = new Tally();
  readonly #tools = new Tally();
  readonly #finishReasons = new Tally();
  readonly #errors = new Tally();
  readonly #evaluations = new Evaluations();
  /** Of calls of models, and of what wraps such calls: the latter counts only where there is none of the former. */
  readonly #used: Sums = newSums();
  readonly #wrapped: Sums = newSums();

  /** Takes in one resource, span or log record; anything else changes nothing. Never throws. */
  add(object: unknown): void {
    const attributes = attributesOf(object);
    const { traceId, startTimeUnixNano, endTimeUnixNano, timeUnixNano, events, eventName } = (object ??
      {}) as Record<string, unknown>;
    if (startTimeUnixNano !== undefined || timeUnixNano !== undefined) {
      this.#span(traceId, [startTimeUnixNano, endTimeUnixNano, timeUnixNano], attributes);
      if (eventName === EVALUATION_EVENT || attributes.get('event.name') === EVALUATION_EVENT)
        this.#evaluations.add(attributes);
      if (startTimeUnixNano !== undefined) this.#spans += 1;
      for (const event of Array.isArray(events) ? events : []) this.#event(event);
    } else this.#resource(attributes);
  }

  #resource(attributes: Attributes): void {
    this.#services.add(firstOf(attributes, attributeNames.service));
    this.#environments.add(firstOf(attributes, attributeNames.environment));
  }

  #span(traceId: unknown, times: readonly unknown[], attributes: Attributes): void {
    if (typeof traceId === 'string' && /^[0-9a-f]{32}$/i.test(traceId) && this.#ids.size < MOST_IDS)
      this.#ids.add(traceId.toLowerCase());
    for (const time of times) this.#time(time);
    const value = (name: keyof typeof attributeNames) => firstOf(attributes, attributeNames[name]);
    const operation = value('operation');
    this.#operations.add(operation);
    this.#providers.add(value('provider'));
    this.#modelsAsked.add(value('modelAsked'));
    this.#modelsAnswered.add(value('modelAnswered'));
    this.#prompts.add(value('prompt'));
    this.#agents.add(value('agent'));
    this.#errors.add(value('error'));
    if (operation === 'execute_tool' || operation === null) this.#tools.add(value('tool'));
    for (const reason of listOf(value('finishReasons'))) this.#finishReasons.add(reason);
    const instructions = value('instructions');
    if (instructions !== null) this.#instructions.add(hashOf(instructions));
    const sums = wrappingOperations.has(operation) ? this.#wrapped : this.#used;
    for (const kind of tokenKinds) sums[kind].add(value(kind));
    this.#lookForContent(attributes);
  }

  #event(event: { readonly name?: unknown } | null): void {
    const attributes = attributesOf(event);
    if (event?.name === EVALUATION_EVENT) this.#evaluations.add(attributes);
    this.#lookForContent(attributes);
  }

  #time(nanoseconds: unknown): void {
    const at = Math.round(Number(nanoseconds) / 1e6);
    if (!(at > 0 && at < 8.64e15)) return;
    this.#first = Math.min(this.#first, at);
    this.#last = Math.max(this.#last, at);
  }

  #lookForContent(attributes: Attributes): void {
    if (!this.#content) this.#content = [...attributes.keys()].some(isContent);
  }

  /** Everything that was gathered. */
  result(): Trace {
    const tokens = Object.fromEntries(
      tokenKinds.map((kind) => [kind, this.#used[kind].total ?? this.#wrapped[kind].total]),
    ) as unknown as Trace['tokens'];
    return {
      spans: this.#spans,
      traces: this.#ids.size,
      traceIds: [...this.#ids].slice(0, SHOWN_IDS),
      first: instant(this.#first),
      last: instant(this.#last),
      services: this.#services.list(),
      environments: this.#environments.list(),
      providers: this.#providers.list(),
      operations: this.#operations.list(),
      modelsAsked: this.#modelsAsked.list(),
      modelsAnswered: this.#modelsAnswered.list(),
      prompts: this.#prompts.list(),
      instructions: this.#instructions.list(),
      agents: this.#agents.list(),
      tools: this.#tools.list(),
      finishReasons: this.#finishReasons.list(),
      errors: this.#errors.list(),
      evaluations: this.#evaluations.list(),
      tokens,
      content: this.#content ? 'captured' : 'not-captured',
    };
  }
}

function newSums(): Sums {
  return {
    input: new Sum(),
    output: new Sum(),
    cacheRead: new Sum(),
    cacheCreation: new Sum(),
    reasoning: new Sum(),
  };
}

function instant(at: number): string | null {
  return Number.isFinite(at) ? new Date(at).toISOString() : null;
}

function hashOf(value: Plain): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}
