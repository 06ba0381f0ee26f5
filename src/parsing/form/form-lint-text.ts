import { isCollection, isScalar } from 'yaml';
import { yamlBooleans } from './form-schema.js';
import { asText } from './form-yaml.js';

/** What is wrong with a value that must be text, as the end of a sentence; null when it is text. */
export function textProblem(node: unknown): string | null {
  if (isCollection(node)) return 'is a list or mapping to YAML: write a text.';
  const text = asText(node);
  if (!isScalar(node) || text === undefined || text.trim() === '') return 'is empty: write a text.';
  if (isBareBoolean(node)) return `is a yes-or-no value to YAML: put quotes around it ("${text}").`;
  if (node.type === 'PLAIN' && /^\d{4}-\d\d?-\d\d?$/.test(text))
    return `is a date to GitHub's YAML: put quotes around it ("${text}").`;
  if (typeof node.value !== 'string') return `is not a text to YAML: put quotes around it ("${text}").`;
  return null;
}

/** What is wrong with a label, or with what else must be a text of one line: see `textProblem`. */
export function lineProblem(node: unknown): string | null {
  const isLong = (asText(node) ?? '').trim().includes('\n');
  return textProblem(node) ?? (isLong ? 'has several lines: write it on one.' : null);
}

/** True for an unquoted Yes, no, true, off, …, which GitHub's YAML takes for a boolean. */
export function isBareBoolean(node: unknown): boolean {
  return isScalar(node) && node.type === 'PLAIN' && yamlBooleans.has((asText(node) ?? '').toLowerCase());
}
