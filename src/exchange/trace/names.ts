/**
 * What the attributes of generative systems are called: current names of the OpenTelemetry GenAI conventions first, then
 * those they replaced, which instrumentations still write
 * (https://github.com/open-telemetry/semantic-conventions-genai, and the registry's page of deprecated names).
 */
export const attributeNames = {
  service: ['service.name'],
  environment: ['deployment.environment.name', 'deployment.environment'],
  operation: ['gen_ai.operation.name'],
  provider: ['gen_ai.provider.name', 'gen_ai.system'],
  modelAsked: ['gen_ai.request.model'],
  modelAnswered: ['gen_ai.response.model'],
  prompt: ['gen_ai.prompt.name'],
  instructions: ['gen_ai.system_instructions'],
  agent: ['gen_ai.agent.name', 'gen_ai.agent.id'],
  tool: ['gen_ai.tool.name'],
  finishReasons: ['gen_ai.response.finish_reasons', 'gen_ai.response.finish_reason'],
  error: ['error.type'],
  input: ['gen_ai.usage.input_tokens', 'gen_ai.usage.prompt_tokens'],
  output: ['gen_ai.usage.output_tokens', 'gen_ai.usage.completion_tokens'],
  cacheRead: ['gen_ai.usage.cache_read.input_tokens'],
  cacheCreation: ['gen_ai.usage.cache_creation.input_tokens'],
  reasoning: ['gen_ai.usage.reasoning.output_tokens'],
  evaluation: ['gen_ai.evaluation.name'],
  score: ['gen_ai.evaluation.score.value', 'gen_ai.evaluation.score'],
  scoreLabel: ['gen_ai.evaluation.score.label'],
} as const;

/** The event that carries the result of an evaluation, on a span or as a log record. */
export const EVALUATION_EVENT = 'gen_ai.evaluation.result';

/** Operations that only wrap calls of models: what they say they used is counted where it was used. */
export const wrappingOperations: ReadonlySet<unknown> = new Set([
  'create_agent',
  'invoke_agent',
  'invoke_workflow',
  'execute_tool',
  'plan',
]);

const contentNames: ReadonlySet<string> = new Set([
  'gen_ai.input.messages',
  'gen_ai.output.messages',
  'gen_ai.system_instructions',
  'gen_ai.prompt',
  'gen_ai.completion',
  'gen_ai.tool.call.arguments',
  'gen_ai.tool.call.result',
  'gen_ai.retrieval.query.text',
  'gen_ai.retrieval.documents',
]);

/** True for attributes that hold words of prompts, answers or tool calls; also as some older instrumentations number them. */
export function isContent(name: string): boolean {
  return contentNames.has(name) || /^gen_ai\.(?:prompt|completion)\.\d/.test(name);
}
