import type { ListName } from './choices.js';

/** What people write for the values of closed lists, in kebab-case: each means its value and nothing else. */
export const otherWords: Partial<Readonly<Record<ListName, Readonly<Record<string, readonly string[]>>>>> = {
  kind: {
    incident: ['ai-incident', 'security-incident'],
    'near-miss': ['nearmiss'],
  },
  'impact-types': {
    reputation: ['reputational', 'reputational-harm', 'reputational-damage'],
  },
  'found-by': {
    monitor: ['monitoring', 'alert', 'alerts', 'alerting', 'automated-alert'],
    eval: ['evals', 'evaluation'],
    'user-report': [
      ...['user', 'users', 'a-user', 'user-reports', 'customer', 'customers', 'a-customer'],
      ...['customer-report', 'customer-reports', 'customer-complaint', 'customer-complaints'],
      ...['user-complaint', 'user-complaints', 'user-feedback', 'support-ticket', 'support-tickets'],
    ],
    researcher: [
      ...['researchers', 'security-researcher', 'security-researchers', 'outside-researcher'],
      ...['outside-researchers', 'external-researcher', 'external-researchers', 'bug-bounty'],
    ],
    staff: [
      ...['employee', 'employees', 'engineer', 'engineers', 'developer', 'developers', 'colleague'],
      ...['colleagues', 'red-team', 'on-call', 'on-call-engineer'],
    ],
  },
  'signal-quality': {
    clear: ['good'],
    missed: ['none', 'no-signal'],
  },
  'stopped-by': {
    guardrail: [
      ...['guardrails', 'filter', 'output-filter', 'input-filter', 'content-filter', 'safety-filter'],
      'classifier',
    ],
    human: [
      ...['a-human', 'reviewer', 'a-person', 'review', 'code-review', 'human-review', 'pull-request-review'],
      'on-call',
    ],
    limit: ['limits', 'rate-limit', 'rate-limits', 'permission', 'permissions', 'quota', 'sandbox'],
    researcher: ['researchers', 'security-researcher', 'security-researchers'],
  },
  'counted-from': {
    'reported-only': ['reports', 'reports-only', 'user-reports'],
    'sampled-production': ['production-sample'],
  },
  state: {
    open: ['in-progress', 'investigating', 'ongoing'],
    mitigated: ['contained'],
    resolved: ['fixed'],
  },
  disclosure: {
    private: ['internal', 'internal-only', 'confidential', 'not-public'],
    embargoed: ['embargo', 'under-embargo'],
  },
  'user-notice': {
    required: ['yes', 'needed'],
    'not-required': ['not-needed', 'not-necessary', 'not-applicable'],
    undecided: ['tbd', 'to-be-decided'],
  },
  'failure-mode': {
    'prompt-injection': [
      ...['indirect-prompt-injection', 'direct-prompt-injection', 'remote-prompt-injection'],
      ...['jailbreak', 'jailbreaking'],
    ],
    'data-poisoning': ['data-and-model-poisoning', 'training-data-poisoning'],
    'sensitive-disclosure': [
      ...[
        'sensitive-information-disclosure',
        'information-disclosure',
        'data-leak',
        'data-leakage',
        'pii-leak',
      ],
    ],
    misinformation: ['hallucination', 'hallucinations'],
    'harmful-output': ['harmful-content', 'toxic-output', 'toxic-content'],
    'behaviour-regression': ['drift', 'model-drift', 'behaviour-drift', 'model-regression'],
  },
};
