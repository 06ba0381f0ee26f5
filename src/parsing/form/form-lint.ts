import { type Alias, isAlias, isMap, isNode, isScalar, isSeq, visit } from 'yaml';
import { type Finding, levels, type Place } from '../../domain/finding.js';
import { lintElement } from './form-lint-element.js';
import { textProblem } from './form-lint-text.js';
import { lintTogether } from './form-lint-together.js';
import { topLevelKeys } from './form-schema.js';
import { asText, child, type FormYaml, items, pairs, parseYaml } from './form-yaml.js';

/**
 * Tells what makes GitHub hide an issue form, corrupt its answers or let pasted text forge them: errors are refused by GitHub,
 * warnings are answers that cannot be read reliably, notes are worth a thought. Each with its place in the YAML and what to do.
 * Never throws. Source: GitHub's "Common validation errors when creating issue forms".
 */
export function lintForm(yamlText: string): Finding[] {
  if (yamlText.length > LONGEST) return [error('too-long', top, tooLong)];
  const yaml = parseYaml(yamlText);
  const problems = yamlProblems(yaml);
  if (problems.length > 0) return problems;
  const root = yaml.document.contents;
  if (!isMap(root))
    return [
      error('not-a-form', top, 'An issue form is a YAML mapping with `name`, `description` and `body`.'),
    ];
  const elements = items(yaml, child(yaml, root, 'body'));
  const found = [
    ...lintTop(yaml, root),
    ...elements.flatMap((element, position) => lintElement(yaml, element, position)),
    ...lintTogether(yaml, elements),
  ];
  return found.sort(
    (a, b) => (a.line ?? 0) - (b.line ?? 0) || levels.indexOf(a.level) - levels.indexOf(b.level),
  );
}

/** In characters: far more than any form people fill in, and little enough for YAML's reader whatever stands there. */
const LONGEST = 65_536;
const tooLong = `This is longer than ${LONGEST} characters, which no issue form is that people fill in, and was not read.`;
/** In characters: a tag or key that is quoted in a reason may be of any length. */
const LONGEST_REASON = 200;

/** One finding for each line: what the YAML reader says of it first; the rest of what it says there follows from that. */
function yamlProblems(yaml: FormYaml): Finding[] {
  const byLine = new Map<Place['line'], Finding>();
  for (const problem of yaml.document.errors) {
    const place = yaml.placeOf({ range: [problem.pos[0]] }) ?? top;
    if (byLine.has(place.line) || byLine.size === 20) continue;
    const said = problem.message.split('\n', 1)[0]?.slice(0, LONGEST_REASON).replace(/[.:]$/, '');
    const reason = said?.includes('call stack') ? 'it is nested too deeply' : said;
    const message = `This is not valid YAML: ${reason}. GitHub hides the form until it is mended.`;
    byLine.set(place.line, error('not-yaml', place, message));
  }
  for (const alias of lostAliases(yaml)) {
    const place = yaml.placeOf(alias) ?? top;
    const message = `This is not valid YAML: no \`&${alias.source.slice(0, 60)}\` stands above. GitHub hides the form until it is mended.`;
    if (!byLine.has(place.line) && byLine.size < 20)
      byLine.set(place.line, error('not-yaml', place, message));
  }
  return [...byLine.values()];
}

/** Aliases of which no anchor stands above. */
function lostAliases(yaml: FormYaml): Alias[] {
  const anchors = new Set<string>();
  const lost: Alias[] = [];
  visit(yaml.document, (_, node) => {
    if (isAlias(node) && !anchors.has(node.source)) lost.push(node);
    else if (isNode(node) && !isAlias(node) && node.anchor) anchors.add(node.anchor);
  });
  return lost;
}

function lintTop(yaml: FormYaml, root: unknown): Finding[] {
  const found: Finding[] = [];
  const known = pairs(yaml, root);
  for (const { key, keyNode } of known) {
    if ((topLevelKeys as readonly string[]).includes(key)) continue;
    const message = `GitHub does not know the key \`${key}\` and hides the form. Remove it; known are ${topLevelKeys.join(', ')}.`;
    found.push(error('unknown-key', yaml.placeOf(keyNode) ?? top, message));
  }
  for (const key of ['name', 'description'] as const) {
    const pair = known.find((one) => one.key === key);
    if (!pair)
      found.push(
        error('missing-key', top, `The form has no \`${key}\`; GitHub requires it. Add \`${key}: …\`.`),
      );
    const problem = pair && textProblem(pair.value);
    if (problem) found.push(error('not-text', yaml.placeOf(pair.keyNode) ?? top, `\`${key}\` ${problem}`));
  }
  for (const { key, keyNode, value } of known) {
    const problem = topProblem(yaml, key, value);
    if (problem) found.push(error('wrong-type', yaml.placeOf(keyNode) ?? top, `\`${key}\` ${problem}`));
  }
  const body = known.find((one) => one.key === 'body');
  if (!body || !isSeq(body.value) || body.value.items.length === 0) {
    const message = 'The form needs a `body`: a list of elements, at least one of which asks something.';
    found.push(error('missing-key', yaml.placeOf(body?.keyNode) ?? top, message));
  }
  return found;
}

/** What is wrong with a key that may be left out, as the end of a sentence; null when it is as GitHub wants it. */
function topProblem(yaml: FormYaml, key: string, value: unknown): string | null {
  if (isScalar(value) && (asText(value) ?? '') === '') return null;
  if (key === 'title' || key === 'type') return isScalar(value) ? textProblem(value) : 'must be one text.';
  if (key !== 'labels' && key !== 'assignees' && key !== 'projects') return null;
  const names = isSeq(value) ? items(yaml, value) : [value];
  const wrong = names.find(
    (name) => !isScalar(name) || ((asText(name) ?? '') !== '' && textProblem(name) !== null),
  );
  return wrong === undefined
    ? null
    : 'must be a list of texts, or one text with commas: put quotes around numbers.';
}

/** Where a form as a whole is at fault. */
const top: Place = { line: 1, column: 1 };

function error(rule: string, place: Place, message: string): Finding {
  return { rule, level: 'error', field: null, ...place, message };
}
