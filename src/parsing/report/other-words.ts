import type { ListName } from './choices.js';

/** What people write for the values of closed lists, in kebab-case: each means its value and nothing else. */
export const otherWords: Partial<Readonly<Record<ListName, Readonly<Record<string, readonly string[]>>>>> = {
  'impact-types': {
    reputation: ['reputational', 'reputational-harm', 'reputational-damage'],
  },
  'found-by': {
    monitor: ['monitoring', 'alert', 'alerts', 'alerting', 'automated-alert'],
    eval: ['evals', 'evaluation'],
    'user-report': [
      ...['user', 'users', 'a-user', 'user-reports', 'customer', 'customers', 'a-customer'],
      ...['customer-report', 'customer-reports', 'customer-complaint', 'customer-complaints'],
    ],
    researcher: [
      ...['researchers', 'security-researcher', 'security-researchers', 'outside-researcher'],
      ...['outside-researchers', 'external-researcher', 'external-researchers'],
    ],
    staff: ['employee', 'employees', 'engineer', 'engineers'],
  },
  'stopped-by': {
    guardrail: ['guardrails'],
    human: ['a-human', 'reviewer', 'a-person'],
    limit: ['limits', 'rate-limit', 'rate-limits'],
    researcher: ['researchers', 'security-researcher', 'security-researchers'],
  },
  'failure-mode': {
    'data-poisoning': ['data-and-model-poisoning', 'training-data-poisoning'],
    'sensitive-disclosure': ['sensitive-information-disclosure'],
    misinformation: ['hallucination', 'hallucinations'],
    'behaviour-regression': ['drift', 'model-drift', 'behaviour-drift', 'model-regression'],
  },
};
