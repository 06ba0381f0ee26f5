import { describe, expect, test } from '@jest/globals';
import type { Gate, SignoffMemory } from '../../src/domain/signoff.js';
import { missingLine, signoffComment } from '../../src/rendering/signoff.js';

const memory: SignoffMemory = {
  signatures: [],
  refused: [],
  vouched: [],
  refusedAt: null,
  passedAt: null,
  wayOut: null,
  log: [],
  spent: 0,
};
const gate = (given: Partial<Gate> = {}): Gate => ({
  signatures: [],
  missing: [],
  wayOut: null,
  refusedWaysOut: [],
  open: false,
  ...given,
});
const record = { comment: 1, by: 'dana', sections: {} };

test('only what was closed before is to be closed again', () => {
  const lacking = gate({ missing: [{ what: 'no-action' }] });
  expect(signoffComment(lacking, memory, 'open')).toContain('When it is done, close the issue. ');
  expect(signoffComment(lacking, memory, 'reopened')).toContain('close the issue again. ');
});

describe('what is missing', () => {
  test.each<[Parameters<typeof missingLine>[0], string]>([
    [
      { what: 'box', text: 'Fix *verified*', line: 9 },
      'Tick “Fix \\*verified\\*” (line 9), or strike it through.',
    ],
    [
      { what: 'action', text: 'Test it', line: 9, lacks: ['owner', 'due'] },
      'Give “Test it” (line 9) an owner and a due date.',
    ],
    [{ what: 'field', title: 'Stopped by' }, 'Fill in Stopped by.'],
    [
      { what: 'signature', roles: ['lead', 'approver'], holders: ['dana', '@acme/safety'] },
      'Signature of the incident lead or approver (dana or @\u2060acme/safety): comment `/signoff`.',
    ],
    [
      { what: 'signature', roles: ['comms'], holders: [] },
      'Signature of the comms lead: nobody is named yet. Name one under *Owners*.',
    ],
  ])('%j', (missing, line) => {
    expect(missingLine(missing)).toBe(line);
  });

  test('is told as an action to take', () => {
    expect(missingLine({ what: 'list' })).toContain('Mend that');
    expect(missingLine({ what: 'no-action' })).toContain('“none, because …”');
  });
});

describe('the comment about sign-off', () => {
  const two = gate({ missing: [{ what: 'field', title: 'Severity' }, { what: 'list' }] });

  test('counts what is missing', () => {
    expect(signoffComment(two, memory, 'open')).toContain('**Sign-off:** 2 things are still missing.\n');
    expect(signoffComment(gate({ missing: two.missing.slice(1) }), memory, 'reopened')).toContain(
      '**Reopened:** this was closed while one thing is still missing.\n',
    );
  });

  test('says when to sign, only where a signature is missing', () => {
    expect(signoffComment(two, memory, 'open')).not.toContain('Sign last');
    const signature = gate({ missing: [{ what: 'signature', roles: ['lead'], holders: [] }] });
    expect(signoffComment(signature, memory, 'open')).toContain(
      'Sign last: a later edit of the report voids a signature.',
    );
  });

  test('names every signature and how it stands', () => {
    const text = signoffComment(
      gate({
        signatures: [
          { by: 'dana', comment: 1, standing: 'valid', roles: ['lead', 'comms'], record },
          { by: 'mia', comment: 2, standing: 'voided', changed: ['root-cause', 'typed'], record },
          { by: 'sam', comment: 3, standing: 'refused', reason: 'no-rights' },
        ],
        open: true,
      }),
      memory,
      'open',
    );
    expect(text).toContain('**Ready to close.**');
    expect(text).toContain('- dana signed as incident lead and comms lead.');
    expect(text).toContain(
      "- mia's signature is void: Root cause, the typed fields changed after it. Comment `/signoff` again.",
    );
    expect(text).toContain(
      "- sam's signature does not count: it takes triage rights or more in this repository.",
    );
  });

  test('closed by a way out, says which and why, and asks for nothing', () => {
    const text = signoffComment(
      { ...two, wayOut: { kind: 'dismissed', by: 'dana', reason: 'fixes #1', comment: 7 } },
      memory,
      'closed',
    );
    expect(text).toContain('**Closed as dismissed** by dana: fixes #\u20601');
    expect(text).not.toContain('missing');
  });
});
