import { hasReached } from '../../domain/phases.js';
import { hasDatedNotice } from '../../parsing/time/notices.js';
import { phaseOf } from '../phase.js';
import type { Rule } from './rule.js';

export const noticeUndated: Rule = {
  id: 'notice-undated',
  level: 'warning',
  checks: 'Once an incident is resolved, a notice that is required stands there with its date.',
  why: 'A promise to tell users is kept on a day. Where personal data leaked at high risk, the law asks for it without undue delay (GDPR, Article 34), and somebody will ask when.',
  find: ({ report }) => {
    const isRequired = report.facts['customer-comms']?.['user-notice'] === 'required';
    if (!isRequired || report.kind !== 'incident' || !hasReached(phaseOf(report), 'communicate')) return [];
    if (hasDatedNotice(report.sections['customer-comms'] ?? '')) return [];
    const message =
      'Users must be told, and no line says that they were. Add one that begins with its date: “- 2026-11-20 – mail to all affected”.';
    return [{ field: 'customer-comms', place: 'customer-comms/user-notice', message }];
  },
  fails: {
    body: '### Customer comms\n- User notice: required\n\n### Timeline\n- 2026-03-02T08:40Z – a customer asks (detected)\n- 2026-03-02T12:00Z – page indexed (resolved)',
    line: 2,
  },
  passes:
    '### Customer comms\n- User notice: required\n- 2026-03-03 – mail to the three customers\n\n### Timeline\n- 2026-03-02T08:40Z – a customer asks (detected)\n- 2026-03-02T12:00Z – page indexed (resolved)',
};
