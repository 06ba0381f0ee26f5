/**
 * How the system failed. Ids suggested per mode: OWASP Top 10 for LLM Applications with its edition
 * (https://genai.owasp.org/llm-top-10/), OWASP Top 10 for Agentic Applications, MITRE ATLAS techniques.
 * The suggestion is a mapping of ours; what the report finally says is the human's.
 */
export const failureModes = [
  {
    id: 'prompt-injection',
    meaning: 'instructions hidden in input; includes exfiltration through tools or retrieval',
    owasp: ['LLM01:2025', 'LLM02:2025', 'LLM05:2025', 'LLM07:2025', 'LLM08:2025'],
    agentic: ['ASI01:2026', 'ASI02:2026', 'ASI06:2026'],
    atlas: ['AML.T0051', 'AML.T0057', 'AML.T0077', 'AML.T0086'],
  },
  {
    id: 'data-poisoning',
    meaning: 'training or retrieval data was tampered with',
    owasp: ['LLM04:2025', 'LLM08:2025'],
    agentic: ['ASI06:2026'],
    atlas: ['AML.T0020', 'AML.T0019', 'AML.T0066', 'AML.T0070', 'AML.T0071', 'AML.T0099'],
  },
  {
    id: 'excessive-agency',
    meaning: 'insecure plugins or tools, or an agent that could do too much',
    owasp: ['LLM06:2025', 'LLM05:2025'],
    agentic: ['ASI02:2026', 'ASI05:2026', 'ASI10:2026'],
    atlas: ['AML.T0053', 'AML.T0101', 'AML.T0110'],
  },
  {
    id: 'broken-access',
    meaning: 'broken authentication or overbroad permissions on a model endpoint',
    owasp: ['LLM06:2025', 'LLM10:2025', 'LLM02:2025'],
    agentic: ['ASI03:2026'],
    atlas: ['AML.T0012', 'AML.T0034', 'AML.T0040', 'AML.T0055', 'AML.T0083'],
  },
  {
    id: 'supply-chain',
    meaning: 'a third-party model, data set, package or tool',
    owasp: ['LLM03:2025', 'LLM04:2025'],
    agentic: ['ASI04:2026'],
    atlas: ['AML.T0010', 'AML.T0104', 'AML.T0109'],
  },
  {
    id: 'sensitive-disclosure',
    meaning: 'secret or personal data came out',
    owasp: ['LLM02:2025', 'LLM07:2025'],
    agentic: [],
    atlas: ['AML.T0057'],
  },
  {
    id: 'misinformation',
    meaning: 'a false answer that someone relied on',
    owasp: ['LLM09:2025'],
    agentic: ['ASI09:2026'],
    atlas: [],
  },
  {
    id: 'harmful-output',
    meaning: 'output that hurts or endangers someone',
    owasp: [],
    agentic: [],
    atlas: [],
  },
  {
    id: 'behaviour-regression',
    meaning: 'it got worse or drifted; no OWASP id covers it',
    owasp: [],
    agentic: [],
    atlas: [],
  },
  {
    id: 'unbounded-consumption',
    meaning: 'cost, tokens or load without a limit',
    owasp: ['LLM10:2025'],
    agentic: ['ASI08:2026'],
    atlas: ['AML.T0034'],
  },
  {
    id: 'infrastructure',
    meaning: 'an ordinary fault around the model; not AI-specific',
    owasp: [],
    agentic: [],
    atlas: [],
  },
  { id: 'other', meaning: 'none of these', owasp: [], agentic: [], atlas: [] },
] as const satisfies readonly {
  id: string;
  meaning: string;
  owasp: readonly string[];
  agentic: readonly string[];
  atlas: readonly string[];
}[];

export type FailureMode = (typeof failureModes)[number]['id'];

/** True when at least one mode is about the model rather than the machines around it. */
export function isAiSpecific(modes: readonly FailureMode[]): boolean {
  return modes.some((mode) => mode !== 'infrastructure');
}
