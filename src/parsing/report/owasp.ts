/** The OWASP ids of a line: kept with their edition, or named without one and so unclear. */
export interface OwaspReading {
  /** With edition, once each, in order: `LLM01:2025`, `ASI01:2026`. */
  readonly ids: readonly string[];
  /** Ids of the LLM list without an edition: `LLM07`. */
  readonly bare: readonly string[];
  /** Ids of the agentic list without an edition: `ASI01`. */
  readonly bareAgentic: readonly string[];
}

const id = /(?<![\w])(LLM(?:0[1-9]|10)|ASI(?:0[1-9]|10))(?::(20\d{2}))?(?![\w])/gi;
/** `none fits; nearest LLM09:2025` names an id in order to say that it is not one. */
const denial = /^(?:none|no|not|nothing)(?![\w-])/i;

/** Reads OWASP ids; an answer that begins with a denial (`none fits as cause; effect resembles …`) has none. */
export function readOwasp(words: string): OwaspReading {
  if (denial.test(words.trim())) return { ids: [], bare: [], bareAgentic: [] };
  const found = [...words.slice(0, 8000).matchAll(id)].map((match) => ({
    name: (match[1] as string).toUpperCase(),
    edition: match[2],
  }));
  const bare = found.filter((one) => !one.edition).map((one) => one.name);
  return {
    ids: unique(found.filter((one) => one.edition).map((one) => `${one.name}:${one.edition}`)),
    bare: unique(bare.filter((name) => name.startsWith('LLM'))),
    bareAgentic: unique(bare.filter((name) => name.startsWith('ASI'))),
  };
}

/** Editions there are: 2023 and 2025 of the list for LLM applications, 2026 of the agentic one. */
const llmEdition = /(?:^|[-( ])(2023|2025)(?:$|[-) ])/;
const agenticEdition = /(?:^|[-( ])(2026)(?:$|[-) ])/;

/** The first id, where its colon was taken for a label's: `OWASP LLM10:2025`. */
const idInLabel = /^owasp-(?:[a-z]+-)?((?:llm|asi)\d\d)$/;

/** The words with the edition put to ids that lack it, where the label (`owasp-llm-2025`) or brackets (`LLM01, LLM06 (2025)`) say it for all. */
export function withEdition(said: string, label: string): string {
  const cut = /^20\d\d(?!\d)/.test(said) ? idInLabel.exec(label)?.[1] : undefined;
  const words = cut ? `${cut}:${said}` : said;
  const brackets = /\([^()]{0,60}\)/.exec(words.slice(0, 8000))?.[0] ?? '';
  const llm = (llmEdition.exec(label) ?? llmEdition.exec(brackets))?.[1];
  const agentic = (agenticEdition.exec(label) ?? agenticEdition.exec(brackets))?.[1];
  if (!llm && !agentic) return words;
  return words.slice(0, 8000).replace(id, (whole, name: string, own?: string) => {
    const edition = /^llm/i.test(name) ? llm : agentic;
    return own || !edition ? whole : `${name}:${edition}`;
  });
}

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}

/** Names of the two lists that share their numbers (owasp.org: v1.1 of 2023, and 2025). */
const first = [
  'Prompt Injection',
  'Insecure Output Handling',
  'Training Data Poisoning',
  'Model Denial of Service',
  'Supply Chain Vulnerabilities',
  'Sensitive Information Disclosure',
  'Insecure Plugin Design',
  'Excessive Agency',
  'Overreliance',
  'Model Theft',
];
const second = [
  'Prompt Injection',
  'Sensitive Information Disclosure',
  'Supply Chain',
  'Data and Model Poisoning',
  'Improper Output Handling',
  'Excessive Agency',
  'System Prompt Leakage',
  'Vector and Embedding Weaknesses',
  'Misinformation',
  'Unbounded Consumption',
];

/** What a bare id of the LLM list may mean, and how to write it. */
export function editionsOf(name: string): string {
  const place = Number(name.slice(3)) - 1;
  return `${name} has no edition and was not stored: ${first[place]} (v1.1, 2023) or ${second[place]} (2025)? Write ${name}:2025.`;
}
