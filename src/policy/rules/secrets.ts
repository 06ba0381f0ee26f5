import type { IncidentSituation } from '../../domain/situation.js';
import { type Found, findSecrets } from '../../redaction/secrets.js';
import type { Complaint, Rule } from './rule.js';

const KEEPS =
  'taking it out of the text is not enough: the edit history, mails already sent and webhooks still carry it';

export const secret: Rule = {
  id: 'secret',
  level: 'error',
  checks: 'No key, token or password stands in the report.',
  why: 'GitHub hides nothing that is typed into an issue: mails, webhooks and the edit history carry it from the first second. Only their shapes are known here, so a clean report is no proof.',
  find: (situation) =>
    found(situation, false).map((one) => ({
      ...one,
      message: `Here stands ${one.message}. Revoke or rotate it now, then put a placeholder here and delete that revision of the text; ${KEEPS}.`,
    })),
  fails: { body: `### Root cause\nThe log printed ghp_${'exampleEXAMPLE'.repeat(2)}12345678.`, line: 2 },
  passes: '### Root cause\nThe log printed a token of the release account; it is revoked.',
};

export const personalData: Rule = {
  id: 'personal-data',
  level: 'warning',
  checks:
    'No e-mail address, phone, card, account or social security number, IP address or home path stands in the report.',
  why: 'A report is read by many and kept for years; it needs roles and numbers of people, not who they are (GDPR, Article 5: data minimisation). Names cannot be told by their shape and are not found.',
  find: (situation) =>
    found(situation, true).map((one) => ({
      ...one,
      message: `Here stands ${one.message}. Write a role or a placeholder instead; ${KEEPS}.`,
    })),
  fails: { body: '### Impact\n- Severity: S2\n\nThe reply went to jane.doe@example.com.', line: 4 },
  passes: '### Impact\n- Severity: S2\n\nThe reply went to one customer (their id is in the linked ticket).',
};

/** Where each datum stands, with its name as message; in the title there is no line to point at. */
function found({ issue, text }: IncidentSituation, personal: boolean): readonly Complaint[] {
  const wanted = ({ shape }: Found) => shape.personal === personal;
  const inTitle = findSecrets(issue.title).filter(wanted);
  let line = 1;
  let start = 0;
  let end = text.indexOf('\n');
  const inBody = findSecrets(text)
    .filter(wanted)
    .map(({ shape, from }) => {
      for (; end >= 0 && end < from; end = text.indexOf('\n', start)) {
        line += 1;
        start = end + 1;
      }
      return { field: null, line, column: from - start + 1, message: shape.name };
    });
  const titled = inTitle.map(({ shape }) => ({ field: null, message: `${shape.name} (in the title)` }));
  return [...titled, ...inBody];
}
