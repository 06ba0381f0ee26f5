import { sections, signoffItems } from '../../src/domain/sections.js';
import { fileAsForm } from '../../src/drill/filing.js';
import { readReport } from '../../src/parsing/report/report.js';

/** What a test wants a report to say; everything else is an ordinary, complete S2. */
export interface Says {
  readonly kind?: string;
  readonly severity?: string;
  readonly stoppedBy?: string;
  readonly summary?: string;
  readonly timeline?: readonly string[];
  readonly owners?: { readonly lead?: string; readonly approver?: string; readonly comms?: string };
  readonly userNotice?: string;
  readonly actions?: readonly string[];
  readonly boxes?: readonly string[];
}

/** A report as somebody would write it by hand. */
export function handWritten(says: Says = {}): string {
  const { owners = {}, timeline, actions, boxes } = says;
  const texts: Record<string, string> = {
    summary: says.summary ?? 'The assistant told a customer about a refund that does not exist.',
    impact: `- Users affected: 3\n- Severity: ${says.severity ?? 'S2'}`,
    timeline: (
      timeline ?? [
        '- 2026-03-02T08:00Z – first wrong answer (started)',
        '- 2026-03-02T08:40Z – a customer asks (detected)',
      ]
    ).join('\n'),
    detection: '- Found by: user-report',
    'root-cause': 'The policy page was missing from the retrieval index.',
    'contributing-factors': '- Tests: none on refunds',
    'data-affected': 'None.',
    'models-and-prompts': '- Model: example-large-1\n- Prompt version: 41',
    'safeguards-in-place': `- Evals: weekly\n- Stopped by: ${says.stoppedBy ?? 'n/a'}`,
    'customer-comms': `- User notice: ${says.userNotice ?? 'not-required'}`,
    remediation: '- [x] index the page',
    'preventive-actions': ['| action | kind | owner | due |', '|---|---|---|---|', ...(actions ?? [])].join(
      '\n',
    ),
    owners: [
      `- Incident lead: ${owners.lead ?? '@dana'}`,
      `- Comms lead: ${owners.comms ?? '@mia'}`,
      `- Approver: ${owners.approver ?? '@carol'}`,
    ].join('\n'),
    'severity-and-status': [
      `- Kind: ${says.kind ?? 'incident'}`,
      '- System: support assistant',
      '- Failure modes: misinformation',
      '',
      ...(boxes ?? signoffItems.map((item) => `- [x] ${item}`)),
    ].join('\n'),
    artifacts: '- https://example.com/trace/1',
  };
  return sections.map((section) => `### ${section.title}\n\n${texts[section.id]}`).join('\n\n');
}

/** The same report as GitHub renders it from the full form. */
export function filed(says: Says = {}): string {
  return fileAsForm(readReport(handWritten(says)).report);
}
