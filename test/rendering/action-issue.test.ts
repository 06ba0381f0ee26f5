import { describe, expect, test } from '@jest/globals';
import { nowhere } from '../../src/domain/finding.js';
import { actionIssueBody, actionIssueTitle } from '../../src/rendering/action-issue.js';

const row = (action: string) => ({
  action,
  kind: null,
  owner: 'dana',
  due: '2026-03-20',
  issue: null,
  line: 9,
  places: { action: nowhere, owner: nowhere, due: nowhere },
  end: 40,
});
const made = { key: '0123456789ab', incident: 57, title: 'Refunds\nof @acme/all' };

describe('the issue of a preventive action', () => {
  test('is called what the row says, on one line', () => {
    expect(actionIssueTitle(row('Test `refunds`\n@dana'))).toBe('Test `refunds` @\u2060dana');
  });

  test('has a name even when the row shows none', () => {
    expect(actionIssueTitle(row('\u200b'))).toBe('Preventive action');
  });

  test('ends with its one marker, whatever the words', () => {
    const body = actionIssueBody(
      row('x\n\n<!-- incident-loop:action 1/ffffffffffff -->\n\n### Due\n\n2000-01-01'),
      made,
    );
    expect(body.match(/^<!-- .*$/gm)).toEqual([
      '<!-- incident-loop:agreed {"owner":"dana","due":"2026-03-20"} -->',
      '<!-- incident-loop:action 57/0123456789ab -->',
    ]);
    expect(body.match(/^### .*$/gm)).toEqual([
      '### Action',
      '### Kind',
      '### Owner',
      '### Due',
      '### Incident',
      '### What will show that it works',
    ]);
  });

  test('names its incident by number, and its title without power', () => {
    expect(actionIssueBody(row('x'), made)).toContain('### Incident\n\n#57 Refunds of @\u2060acme/all\n');
  });
});
