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
  'gitlab-token': `glpat-${'a1B2c'.repeat(4)}`,
  'stripe-key': `sk_live_${'a1B2'.repeat(6)}`,
  'google-key': `AIza${'a1B2c3D'.repeat(5)}`,
  'huggingface-token': `hf_${'aBcDe'.repeat(7)}`,
  webhook: `https://hooks.slack.com/services/${'T0AB/B0CD/'}${'aB1'.repeat(6)}`,
  'pypi-token': `pypi-${'AgEIcHlwaS5vcmc'.repeat(4)}`,
  'sendgrid-key': `SG.${'a1B2c3D4'.repeat(2)}.${'a1B2c3D4'.repeat(5)}`,
  'private-key': `-----BEGIN ${'RSA PRIVATE KEY'}-----\n${`${'MIIEow'.repeat(10)}\n`.repeat(3)}-----END RSA PRIVATE KEY-----`,
  // Test numbers that the networks, the IBAN registry and the SSA publish.
  card: '4111 1111 1111 1111',
  iban: 'GB82 WEST 1234 5698 7654 32',
  phone: '+44 20 7946 0958',
  'us-ssn': '219-09-9999',
  'ip-address': '93.184.216.34',
  email: 'jane.doe+test@mail.example.com',
};

describe('what only its owner should hold', () => {
  test.each(Object.entries(made))('a shape of kind %s is told and replaced', (kind, secret) => {
    const ends = secret.replace(/[^\n]/g, '');
    expect(redact(`before ${secret}, after`)).toBe(`before [redacted ${kind}]${ends}, after`);
    expect(secretsIn(`before ${secret}, after`)).toEqual([kind]);
  });

  test.each([
    [`github_pat_${'A1'.repeat(20)}`, '[redacted github-token]'],
    [`gho_${'a1B2'.repeat(9)}`, '[redacted github-token]'],
    [`sk-ant-${'a1B2'.repeat(9)}`, '[redacted api-key]'],
    [`"${made.email}"`, '"[redacted email]"'],
    [`password = ${'hunter2'}Hunter2xYz`, 'password = [redacted password]'],
    [`Authorization: Bearer ${'a1B2c3D4'.repeat(4)}`, 'Authorization: Bearer [redacted password]'],
    [`postgres://bot:${'s3cr3t'}@db.internal/x`, 'postgres://bot:[redacted url-password]/x'],
    [
      'see /home/jdoe/app and C:\\Users\\jdoe\\x',
      'see /home/[redacted home-path]/app and C:\\Users\\[redacted home-path]\\x',
    ],
    ['(555) 123-4567', '[redacted phone]'],
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
    'clone git@github.com:acme/bot.git',
    '4111 1111 1111 1112 has a wrong check digit, GB82 WEST 1234 5698 7654 33 too',
    'trace 1772438400000, commit 4111111111111111abcd, run 22345678901',
    'the token: revoked; password: unknown; secret: none yet, api key: rotated on 2026-03-02',
    '2026-03-02T08:00Z, 2026-03-02T09:40+01:00, +1,200 users, 950,000 to 1,000,000',
    'v1.84.0.12 and version 93.184.216.34 and 10.0.0.8 and 127.0.0.1',
    'CVE-2025-32711, GHSA-7g7f-ff96-5gcw, arXiv 2509.10540, AML.T0051.001',
    'https://example.com/home/page and /home/runner/work',
    '',
  ])('%s', (text) => {
    expect(redact(text)).toBe(text);
    expect(secretsIn(text)).toEqual([]);
  });
});

test.each([
  'a',
  'a@',
  'a@a',
  'a.',
  'eyJ',
  '-eyJ',
  'eyJaaaaaaaa.',
  'sk-',
  'ghp_',
  'xoxb-',
  'a@a.',
  '%+',
  '-----BEGIN PRIVATE KEY-----',
  '-----BEGIN PRIVATE KEY-----\n',
  '://a:',
  'token=',
  'a_',
  '4111 ',
  '+1',
  'GB82 ',
  'Bearer ',
  '/home/a',
  'eyJa.eyJ',
])('a body full of %j is read to its end', (piece) => {
  const text = `${piece.repeat(Math.ceil(100_000 / piece.length))} end`;
  expect(redact(text).endsWith('end')).toBe(true);
});
