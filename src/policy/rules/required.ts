import { hasReached } from '../../domain/phases.js';
import { levelOf } from '../../domain/report.js';
import { sections } from '../../domain/sections.js';
import { isBlank } from '../../parsing/blank.js';
import { phaseNow } from '../phase.js';
import type { Rule } from './rule.js';

export const required: Rule = {
  id: 'required',
  level: 'error',
  checks: 'Severity (for a near miss or hazard: a potential one) and Summary are there from the start.',
  why: 'Without them nobody can tell how fast to act, or on what. Lowering this rule takes away the label `needs-info`; closing still asks for a severity and the sign-off list.',
  find: ({ report }) => [
    ...(levelOf(report)
      ? []
      : [{ field: 'severity', message: 'No severity yet. Choose S0 (worst) to S3 under Severity.' }]),
    ...(isBlank(report.sections.summary)
      ? [
          {
            field: 'summary',
            message: 'The Summary is empty. One paragraph is enough: what happened, where it stands.',
          },
        ]
      : []),
  ],
  fails: { body: '### Summary\n\n### Impact\n- Severity: S2', line: 1 },
  passes: '### Summary\nThe assistant promised refunds that do not exist.\n\n### Impact\n- Severity: S2',
};

export const owed: Rule = {
  id: 'owed',
  level: 'warning',
  checks: 'Each section is filled in from the phase that owes it.',
  why: 'What is known while it happens is forgotten within days; `unknown` is an honest answer. NIST AI RMF asks that tracking, response and recovery are followed and documented (Manage 4.3).',
  find: (situation) =>
    sections.flatMap((section) => {
      const { report } = situation;
      const isSevere = report.severity === 'S0' || report.severity === 'S1';
      const from = (isSevere && section.owedFromWhenSevere) || section.owedFrom;
      const isOwed = report.kind === 'incident' && hasReached(phaseNow(situation), from);
      if (!isOwed || section.id === 'summary' || !isBlank(report.sections[section.id])) return [];
      return [{ field: section.id, message: `${section.title} is still empty. ${section.asks}` }];
    }),
  fails: { body: '### Detection\n- Found by:', line: 1 },
  passes: '### Detection\n- Found by: user-report',
};
