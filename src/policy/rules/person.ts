/** Words in the place of a person that name everybody or nobody. */
const everybody =
  /^@?(?:all|any(?:one|body)?|every(?:one|body)|we|us|them|they|somebody|someone|whoever|various|several|multiple|both|tbd|tba|tbc|todo|\?+|n\/?a|none|nobody|no one|unknown|pending|unassigned|open|here|channel)(?![\w-])/i;

/** Words that make a name one of a group, a company or a post. */
const group =
  /(?:^|[\s(,/-])(?:teams?|squad|groups?|guild|chapter|dept\.?|departments?|division|committee|board|staff|engineers|engineering|developers|devs|dev ?ops|ops|operations|sre|sres|security|support|legal|compliance|product|platform|infra|infrastructure|management|leadership|vendors?|suppliers?|contractors?|company|customers?|users?|maintainers|on-?call|inc|ltd|llc|gmbh|plc|corp|corporation|co|ag|sa|labs?|foundation)\.?(?=$|[\s),/-])/i;

/** Companies that reports of AI incidents name where a person is asked for. */
const company =
  /^(?:amazon|anthropic|apple|aws|azure|cohere|deepseek|gcp|github|google|hugging ?face|ibm|meta|microsoft|mistral(?: ai)?|nvidia|openai|oracle|salesforce|xai)(?![\w-])/i;

/** A login with a hyphen, whatever its parts are: `infra-sec`. */
const hyphenated = /^[a-z\d]+(?:-[a-z\d]+){1,9}$/i;
const hyphenatedGroup = /^(?:on-call|dev-ops)$|(?:^|-)(?:teams?|squad|guild|chapter|dept|department)(?:-|$)/i;

/**
 * True for who can be asked: a login, a team of GitHub's (`org/team`), or what reads like a human name. Only what surely is
 * none of these is refused: names of people have every form there is.
 */
export function isPerson(owner: string): boolean {
  const text = owner.trim();
  if (/^[a-z\d][a-z\d-]{0,38}\/[a-z\d][\w.-]{0,99}$/i.test(text)) return true;
  if (text.length > 80 || !/\p{L}/u.test(text)) return false;
  if (hyphenated.test(text)) return !hyphenatedGroup.test(text);
  return !everybody.test(text) && !group.test(text) && !company.test(text);
}
