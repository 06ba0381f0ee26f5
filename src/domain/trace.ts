/** A name and how often it was met. */
export interface Counted {
  readonly name: string;
  readonly count: number;
}

/** The results of one evaluation: how many, which labels they gave, and the range of their scores. */
export interface Evaluation {
  readonly name: string;
  readonly count: number;
  readonly labels: readonly Counted[];
  /** Null when no result carried a score. */
  readonly scores: { readonly min: number; readonly mean: number; readonly max: number } | null;
}

/** Tokens that the models say they read and wrote; null when no span says. */
export interface Tokens {
  readonly input: number | null;
  readonly output: number | null;
  readonly cacheRead: number | null;
  readonly cacheCreation: number | null;
  readonly reasoning: number | null;
}

/**
 * What a trace says about a run of a generative system: names, counts and times, never the words of prompts, answers or
 * tool calls. Names are bounded in length and number, not neutralised; the most frequent come first.
 */
export interface Trace {
  readonly spans: number;
  readonly traces: number;
  /** The first trace ids met, as 32 hexadecimal digits. */
  readonly traceIds: readonly string[];
  /** ISO 8601 UTC with milliseconds; null when no span carries a time. */
  readonly first: string | null;
  readonly last: string | null;
  readonly services: readonly Counted[];
  readonly environments: readonly Counted[];
  readonly providers: readonly Counted[];
  readonly operations: readonly Counted[];
  readonly modelsAsked: readonly Counted[];
  readonly modelsAnswered: readonly Counted[];
  readonly prompts: readonly Counted[];
  /** Short SHA-256 of the system instructions, which tells versions apart without copying them. */
  readonly instructions: readonly Counted[];
  readonly agents: readonly Counted[];
  readonly tools: readonly Counted[];
  readonly finishReasons: readonly Counted[];
  readonly errors: readonly Counted[];
  readonly evaluations: readonly Evaluation[];
  readonly tokens: Tokens;
  /** Whether prompts, answers or arguments of tools stand in the trace itself. */
  readonly content: 'captured' | 'not-captured';
}
