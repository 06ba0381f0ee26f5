import type { SafeMarkdown } from '../domain/markdown.js';
import type { Evaluation, Tokens, Trace } from '../domain/trace.js';
import { countsInFact, nameInFact, namesInFact } from './quoted-names.js';
import { joinSafe, ours, safe } from './safe.js';

/** The facts of Models and prompts that a trace knows, by their titles. */
export function traceFacts(trace: Trace): Readonly<Record<string, SafeMarkdown>> {
  const { modelsAsked, modelsAnswered, prompts, instructions, tools } = trace;
  const asked = modelsAsked.length > 0 ? modelsAsked : modelsAnswered;
  const versions = [
    ...(prompts.length > 0 ? [namesInFact(prompts)] : []),
    ...(instructions.length > 0 ? [safe`system instructions sha256 ${namesInFact(instructions)}`] : []),
  ];
  return {
    Model: namesInFact(asked),
    Version: namesInFact(modelsAnswered),
    'Prompt version': joinSafe(versions, ', '),
    'Tool calls': countsInFact(tools),
  };
}

/** What else a trace says about the models, and where the words of prompts and answers are. */
export function traceLines(trace: Trace): readonly SafeMarkdown[] {
  const lists = [
    ['Providers', namesInFact(trace.providers)],
    ['Services', namesInFact(trace.services)],
    ['Environments', namesInFact(trace.environments)],
    ['Agents', namesInFact(trace.agents)],
    ['Operations', countsInFact(trace.operations)],
    ['Finish reasons', countsInFact(trace.finishReasons)],
    ['Tokens', tokenWords(trace.tokens)],
  ] as const;
  return [
    ...lists.filter(([, words]) => words !== '').map(([label, words]) => safe`- ${ours(label)}: ${words}`),
    safe`- Content: ${contentWords[trace.content]}`,
  ];
}

const contentWords: Readonly<Record<Trace['content'], SafeMarkdown>> = {
  captured: ours('captured in the trace, not copied here; open the trace to read prompts and answers'),
  'not-captured': ours(
    'not captured: the trace holds no words of prompts and answers, which says nothing about whether there were any',
  ),
};

/** What a trace says about how it was found: when it ran, what failed, what evaluations gave. */
export function traceDetection(trace: Trace): readonly SafeMarkdown[] {
  const { first, last, spans, traces, errors, evaluations } = trace;
  const span = first && last ? safe`, from ${ours(first)} to ${ours(last)}` : ours('');
  return [
    safe`- Trace read: ${plural(spans, 'span')} in ${plural(traces, 'trace')}${span}`,
    ...(errors.length > 0 ? [safe`- Errors in the trace: ${countsInFact(errors)}`] : []),
    ...evaluations.slice(0, 10).map((one) => safe`- Evaluation in the trace: ${evaluationWords(one)}`),
  ];
}

function evaluationWords({ name, count, labels, scores }: Evaluation): SafeMarkdown {
  const parts = [
    safe`${nameInFact(name)}, ${plural(count, 'result')}`,
    ...(labels.length > 0 ? [countsInFact(labels)] : []),
    ...(scores
      ? [safe`scores ${rounded(scores.min)} to ${rounded(scores.max)}, mean ${rounded(scores.mean)}`]
      : []),
  ];
  return joinSafe(parts, ', ');
}

function tokenWords({ input, output, cacheRead, cacheCreation, reasoning }: Tokens): SafeMarkdown {
  const parts = [
    [input, 'read'],
    [output, 'written'],
    [reasoning, 'for reasoning'],
    [cacheRead, 'read from cache'],
    [cacheCreation, 'written to cache'],
  ] as const;
  const said = parts.flatMap(([count, words]) => (count === null ? [] : [safe`${count} ${ours(words)}`]));
  return joinSafe(said, ', ');
}

function plural(count: number, word: string): SafeMarkdown {
  return ours(count === 1 ? `1 ${word}` : `${count} ${word}s`);
}

function rounded(score: number): number {
  return Number(score.toPrecision(3));
}
