import {
  convertWorkflowTemplate,
  isMapping,
  isSequence,
  NoOperationTraceWriter,
  parseWorkflow,
} from '@actions/workflow-parser';
import { isJob } from '@actions/workflow-parser/model/type-guards';
import type {
  EventsConfig,
  Step as ParsedStep,
  WorkflowJob,
} from '@actions/workflow-parser/model/workflow-template';
import type { TemplateContext } from '@actions/workflow-parser/templates/template-context';
import type { TemplateToken } from '@actions/workflow-parser/templates/tokens/template-token';

/** The nodes under one mapping of the file, by key, their expressions not yet evaluated. */
export type Fields = ReadonlyMap<string, TemplateToken>;

export interface Step {
  readonly id: string;
  /** The `if:`, with the `success()` that GitHub adds where no status function is named. */
  readonly condition: string;
  readonly fields: Fields;
}

export interface Job {
  readonly id: string;
  readonly condition: string;
  readonly needs: readonly string[];
  readonly steps: readonly Step[];
  readonly fields: Fields;
  /** What the job asks of a runner that this one does not have; empty when it can run. */
  readonly beyondUs: readonly string[];
}

export interface Workflow {
  readonly path: string;
  readonly name: string;
  readonly events: EventsConfig;
  readonly jobs: readonly Job[];
  readonly fields: Fields;
}

/**
 * Reads a workflow file with GitHub's own parser.
 * Throws one Error that names the file and every fault that GitHub would refuse it for.
 */
export async function readWorkflow(path: string, text: string): Promise<Workflow> {
  const { context, value } = parseWorkflow({ name: path, content: text }, new NoOperationTraceWriter());
  const template = value && (await convertWorkflowTemplate(context, value));
  refuseFaults(path, context);
  if (!template || !value) throw new Error(`${path}: the file is empty`);
  const fields = fieldsOf(value);
  const jobTokens = fieldsOf(fields.get('jobs'));
  return {
    path,
    name: fields.get('name')?.assertString('name').value ?? path,
    events: template.events,
    jobs: template.jobs.map((job) => readJob(job, fieldsOf(jobTokens.get(job.id.value)))),
    fields,
  };
}

/** Throws one Error that names the file and each fault the official parser found; returns when there is none. */
export function refuseFaults(path: string, context: TemplateContext): void {
  const faults = context.errors.getErrors().map((fault) => fault.message);
  if (faults.length > 0) throw new Error(`${path} is not valid:\n  ${faults.join('\n  ')}`);
}

/** The nodes under a mapping by key; empty for an absent node or one that is no mapping. */
export function fieldsOf(token: TemplateToken | undefined): Fields {
  if (!token || !isMapping(token)) return new Map();
  return new Map([...token].map(({ key, value }) => [key.assertString('key').value, value]));
}

/** Joins the parser's steps (ids, conditions) with their nodes in the file (everything else). */
export function readSteps(token: TemplateToken | undefined, parsed: readonly ParsedStep[]): Step[] {
  if (!token || !isSequence(token)) return [];
  return [...token].map((node, index) => ({
    id: parsed[index]?.id || `__step_${index + 1}`,
    condition: parsed[index]?.if?.expression ?? 'success()',
    fields: fieldsOf(node),
  }));
}

const BEYOND_JOB = ['uses', 'container', 'services'] as const;
const BEYOND_STEP = ['background', 'parallel', 'wait', 'wait-all', 'cancel'] as const;

function readJob(job: WorkflowJob, fields: Fields): Job {
  const steps = readSteps(fields.get('steps'), isJob(job) ? job.steps : []);
  return {
    id: job.id.value,
    condition: job.if.expression,
    needs: (job.needs ?? []).map((need) => need.value),
    steps,
    fields,
    beyondUs: [
      ...BEYOND_JOB.filter((key) => fields.has(key)),
      ...BEYOND_STEP.filter((key) => steps.some((step) => step.fields.has(key))),
    ],
  };
}
