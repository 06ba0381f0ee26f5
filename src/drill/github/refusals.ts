import { type Demand, isAssignable, refuses } from './access.js';
import {
  type Answer,
  bodyOf,
  type Call,
  type FieldError,
  inRepository,
  invalid,
  type Json,
  NOT_THIS_INTEGRATION,
} from './call.js';
import type { Role, Seed } from './seed.js';

/** GitHub's limit for the body of an issue or comment, in characters. */
export const BODY_LIMIT = 65_536;
const LABEL_NAME_LIMIT = 50;
const LABEL_DESCRIPTION_LIMIT = 100;

const ROLES_NEEDED: readonly (readonly [method: RegExp, rest: RegExp, role: Role])[] = [
  [/POST|PUT|DELETE/, /^issues\/\d+\/(labels|assignees)/, 'triage'],
  [/PUT|DELETE/, /^issues\/\d+\/lock$/, 'write'],
  [/POST|PATCH|DELETE/, /^labels/, 'write'],
  [/PUT/, /^pulls\/\d+\/merge$/, 'write'],
];

/** The emulator lets every reader label, assign and merge; GitHub asks for a role. */
const roleRefusal = (seed: Seed, call: Call, repository: string, rest: string): Answer | null => {
  if (call.caller.kind !== 'user') return null;
  const anyone: Demand = { permission: 'metadata', level: 'read', role: 'read' };
  const rule = ROLES_NEEDED.find(([method, path]) => method.test(call.method) && path.test(rest));
  return refuses(seed, call.caller, repository, rule ? { ...anyone, role: rule[2] } : anyone);
};

const tooLong = (resource: string, body: unknown): FieldError[] =>
  typeof body === 'string' && [...body].length > BODY_LIMIT
    ? [
        {
          resource,
          field: 'body',
          code: 'custom',
          message: `body is too long (maximum is ${BODY_LIMIT} characters)`,
        },
      ]
    : [];

const unassignable = (seed: Seed, repository: string, body: Json): FieldError[] =>
  (Array.isArray(body.assignees) ? body.assignees : [])
    .filter((login) => !isAssignable(seed, repository, String(login)))
    .map((login) => ({ resource: 'Issue', field: 'assignees', code: 'invalid', value: String(login) }));

const issueErrors = (seed: Seed, call: Call, repository: string): FieldError[] => {
  const body = bodyOf(call);
  const untitled = call.method === 'POST' && (typeof body.title !== 'string' || body.title.trim() === '');
  const missing = untitled ? [{ resource: 'Issue', field: 'title', code: 'missing_field' }] : [];
  return [...missing, ...tooLong('Issue', body.body), ...unassignable(seed, repository, body)];
};

const commentErrors = (call: Call): FieldError[] => {
  const { body } = bodyOf(call);
  if (call.method !== 'POST' && call.method !== 'PATCH') return [];
  if (typeof body !== 'string') return [{ resource: 'IssueComment', field: 'body', code: 'missing_field' }];
  if (body.trim() === '') {
    return [
      { resource: 'IssueComment', field: 'data', code: 'unprocessable', message: 'Body cannot be blank' },
    ];
  }
  return tooLong('IssueComment', body);
};

/** GitHub compares the names of labels without regard to case. */
const labelErrors = (call: Call, taken: readonly string[]): FieldError[] => {
  const body = bodyOf(call);
  const name = String(call.method === 'PATCH' ? (body.new_name ?? '') : (body.name ?? ''));
  const old = call.method === 'PATCH' ? decodeURIComponent(call.path.split('/').at(-1) ?? '') : null;
  const same = (other: string) => other.toLowerCase() === name.toLowerCase() && other !== old;
  const error = (field: string, code: string, message?: string) => ({
    resource: 'Label',
    code,
    field,
    message,
  });
  const errors: FieldError[] = [];
  if (taken.some(same)) errors.push(error('name', 'already_exists'));
  if ([...name].length > LABEL_NAME_LIMIT) errors.push(error('name', 'custom', 'name is too long'));
  if ([...String(body.description ?? '')].length > LABEL_DESCRIPTION_LIMIT) {
    errors.push(error('description', 'custom', 'description is too long (maximum is 100 characters)'));
  }
  return errors;
};

const errorsOf = (seed: Seed, call: Call, repository: string, rest: string, labels: readonly string[]) => {
  if (/^issues(\/\d+)?$/.test(rest) && /POST|PATCH/.test(call.method))
    return issueErrors(seed, call, repository);
  if (/^issues\/(\d+\/comments|comments\/\d+)$/.test(rest)) return commentErrors(call);
  if (/^labels(\/|$)/.test(rest) && /POST|PATCH/.test(call.method)) return labelErrors(call, labels);
  return [];
};

/**
 * The refusal GitHub would answer where the emulator accepts, or null. `labels` are the repository's label names.
 * Sources: GitHub's REST documentation for each operation, and its observed answers for limits.
 */
export function refusalFor(seed: Seed, call: Call, labels: readonly string[]): Answer | null {
  if (call.caller.kind === 'job' && /^\/user(\/|$)/.test(call.path)) return NOT_THIS_INTEGRATION;
  const target = inRepository(call.path);
  if (target === null) return null;
  const refusal = roleRefusal(seed, call, target.repository, target.rest);
  if (refusal !== null) return refusal;
  const errors = errorsOf(seed, call, target.repository, target.rest, labels);
  return errors.length > 0 ? invalid(...errors) : null;
}
