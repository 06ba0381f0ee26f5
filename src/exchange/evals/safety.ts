import type { SafetyKind } from '../../domain/eval-run.js';

/** Words that name ways around the rules, then words that name other harm; compared word by word, in lower case. */
const jailbreakWords = new Set(
  'jailbreak jailbreaks jailbreaking jailbroken dan injection injections inject promptinject latentinjection bypass bypasses exploit exploits exploitation exfiltration exfil tap goat crescendo hijack hijacking encoding encodings smuggling goodside dra fitd sata'.split(
    ' ',
  ),
);
const safetyWords = new Set(
  'safety safe unsafe harm harms harmful harmfulness toxicity toxic redteam refusal refusals guardrail guardrails pii privacy leak leaks leakage leakreplay bias biases hate violence violent abuse weapon weapons malware malwaregen lmrc realtoxicityprompts donotanswer agentharm strongreject misuse security'.split(
    ' ',
  ),
);

/** What the names of a case's suite and category say that it guards; null when they say nothing of harm. */
export function safetyOf(...names: readonly (string | null)[]): SafetyKind | null {
  const words = names.flatMap((name) => wordsIn(name ?? ''));
  if (words.some((word) => jailbreakWords.has(word))) return 'jailbreak';
  return words.some((word) => safetyWords.has(word)) ? 'safety' : null;
}

/** The graver of two: what one run of a case says that it guards, another cannot take back. */
export function graver(one: SafetyKind | null, other: SafetyKind | null): SafetyKind | null {
  return one === 'jailbreak' || other === 'jailbreak' ? 'jailbreak' : (one ?? other);
}

/** `promptInjection-v2` and `red_team` in words; `red team` counts as one. */
function wordsIn(name: string): readonly string[] {
  const spaced = name
    .slice(0, 500)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/red[ _-]team(ing)?/g, 'redteam')
    .replace(/jail[ _-]break/g, 'jailbreak');
  return spaced.split(/[^a-z]+/);
}
