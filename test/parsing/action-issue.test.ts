import { describe, expect, test } from '@jest/globals';
import { actionKeyOf, incidentOfAction } from '../../src/parsing/action-issue.js';

const marked = '### Action\n\nTest it\n\n<!-- incident-loop:action 57/0123456789ab -->';

describe('the marker of a preventive action’s issue', () => {
  test('names its incident and its key', () => {
    expect(incidentOfAction(marked)).toBe(57);
    expect(actionKeyOf(marked, 57)).toBe('0123456789ab');
  });

  test('is of no use to another incident', () => {
    expect(actionKeyOf(marked, 5)).toBeNull();
  });

  test.each([
    'no marker',
    marked.replace('<!--', '> <!--'),
    marked.replace('0123456789ab', '0123456789AB'),
    marked.replace('57/', '57000000000/'),
    `${marked} and words`,
  ])('is missing from %j', (body) => {
    expect(incidentOfAction(body)).toBeNull();
    expect(actionKeyOf(body, 57)).toBeNull();
  });

  test('survives the line ends of a web form', () => {
    expect(actionKeyOf(marked.replaceAll('\n', '\r\n').concat('\r\n'), 57)).toBe('0123456789ab');
  });
});
