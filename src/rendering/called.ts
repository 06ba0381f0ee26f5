import type { Kind } from '../domain/kinds.js';
import type { SafeMarkdown } from '../domain/markdown.js';
import { sections, typedFacts } from '../domain/sections.js';
import type { Severity } from '../domain/severities.js';
import { formBody } from './form-body.js';
import { codeBlock, neutralise, ours, safe } from './safe.js';
import { sectionSkeleton } from './skeleton.js';

/** What somebody called an incident, and where. Texts are as they came. */
export interface Called {
  readonly severity: Severity | null;
  readonly summary: string;
  /** Login of whoever called it. */
  readonly by: string;
  /** ISO 8601 UTC. */
  readonly at: string;
  /** The issue or pull request: its address is GitHub's own. */
  readonly from: {
    readonly what: string;
    readonly url: string;
    readonly title: string;
    readonly body: string;
  };
  /** What was said below the command. */
  readonly words: string;
  /** The code repository, where it is another than the one of the incidents. */
  readonly system: string | null;
  readonly onCall: readonly string[];
  readonly fingerprint: string;
}

const LINES = 12;
const kind: Kind = 'incident';

/** A full report as our form would render it: what is known filled in, the words of others quoted where they mean nothing. */
export function calledBody(called: Called): SafeMarkdown {
  const asked = typedFacts('full').map((fact) => fact.id);
  const answers = {
    kind,
    severity: called.severity,
    severityPotential: null,
    system: called.system,
    failureModes: [],
    foundBy: null,
    stoppedBy: null,
    disclosure: null,
  };
  const texts = sections.map(
    (section) => [section.id, filled(section.id, sectionSkeleton(section, asked), called)] as const,
  );
  const body = formBody(answers, Object.fromEntries(texts));
  return ours(`${body}\n\n<!-- incident-loop:declared ${called.fingerprint} -->\n`);
}

function filled(section: string, skeleton: string, called: Called): string {
  const { from, by, at, onCall } = called;
  switch (section) {
    case 'summary':
      return neutralise(called.summary || from.title, 2000);
    case 'timeline':
      return safe`${ours(skeleton)}\n- ${ours(`${at.slice(0, 16)}Z`)} – declared by ${neutralise(by, 60)} on ${ours(from.what)}`;
    case 'detection':
      return safe`${ours(skeleton)}\n\n${codeBlock(context(called), 240)}`;
    case 'owners':
      return onCall[0] ? skeleton.replace('- On-call: ', `- On-call: @${onCall[0]}`) : skeleton;
    case 'artifacts':
      return safe`${ours(skeleton)}\n- ${ours(from.url)} – ${neutralise(from.title, 200)}`;
    default:
      return skeleton;
  }
}

/** The lines that tell somebody who reads only this what it is about. */
function context({ from, words, by }: Called): readonly string[] {
  const lines = (text: string) => text.split(/\r\n|\n|\r/).filter((line) => line.trim() !== '');
  return [
    `${from.what}: ${from.title}`,
    ...lines(from.body).slice(0, LINES),
    ...lines(words)
      .slice(0, LINES)
      .map((line) => `${by}: ${line}`),
  ];
}
