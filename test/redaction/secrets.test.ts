import { describe, expect, test } from '@jest/globals';
import { redact, secretsIn } from '../../src/redaction/secrets.js';

/** Made up here, shaped as their issuers document them; put together so that no scanner takes this file for a leak. */
const made = {
  'github-token': `ghp_${'a1B2'.repeat(9)}`,
  'api-key': `sk-${'abcd1234'.repeat(3)}`,
  'aws-key': `AKIA${'IOSFODNN7EXAMPLE'}`,
  'slack-token': `xoxb-${'1234567890-abcdef'}`,
  'npm-token': `npm_${'Ab1'.repeat(12)}`,
  jwt: `eyJ${'hbGciOi'.repeat(2)}.eyJ${'zdWIiOi'.repeat(2)}.${'c2lnbmF0'.repeat(2)}`,
  email: 'jane.doe+test@mail.example.com',
};

describe('what only its owner should hold', () => {
  test.each(Object.entries(made))('a shape of kind %s is told and replaced', (kind, secret) => {
    expect(redact(`before ${secret}, after`)).toBe(`before [redacted ${kind}], after`);
    expect(secretsIn(`before ${secret}, after`)).toEqual([kind]);
  });

  test.each([
    [`github_pat_${'A1'.repeat(20)}`, '[redacted github-token]'],
    [`gho_${'a1B2'.repeat(9)}`, '[redacted github-token]'],
    [`sk-ant-${'a1B2'.repeat(9)}`, '[redacted api-key]'],
    [`"${made.email}"`, '"[redacted email]"'],
  ])('%s too', (text, words) => {
    expect(redact(text)).toBe(words);
  });

  test('two in a row are two', () => {
    expect(redact('a@b.example c@d.example')).toBe('[redacted email] [redacted email]');
  });
});

describe('ordinary words stay', () => {
  test.each([
    'The risk-adjusted task-specific desk-research took a week.',
    'ask @dana and @acme/safety',
    'install lodash@4.17.21 and @scope/pkg@1.2.3',
    'sk-short and AKIA alone and npm_install',
    'version 1.2.3 at 10:04Z, see #12 and https://example.com/a?b=c',
    'eyJ is how a token begins',
    'root@localhost',
    '',
  ])('%s', (text) => {
    expect(redact(text)).toBe(text);
    expect(secretsIn(text)).toEqual([]);
  });
});

test.each(['a', 'a@', 'a@a', 'a.', 'eyJ', '-eyJ', 'eyJaaaaaaaa.', 'sk-', 'ghp_', 'xoxb-', 'a@a.', '%+'])(
  'a body full of %j is read to its end',
  (piece) => {
    const text = `${piece.repeat(Math.ceil(100_000 / piece.length))} end`;
    expect(redact(text).endsWith(' end')).toBe(true);
  },
);
