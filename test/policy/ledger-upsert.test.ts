import { expect, test } from '@jest/globals';
import { upsert } from '../../src/policy/ledger-upsert.js';
import { record } from '../metrics/records.js';

test('what happened to a sign-off is kept although the comment that told of it is gone', () => {
  const signed = { at: '2026-11-11T09:00:00Z', what: 'signed', by: 'dana', sections: [] } as const;
  const refused = { at: '2026-11-11T09:30:00Z', what: 'refused', by: '', sections: [] } as const;
  const unsigned = { at: '2026-11-11T10:00:00Z', what: 'unsigned', by: 'carol', sections: [] } as const;
  const read = { record: record({ signoffs: [refused, unsigned] }), named: [] };
  const reading = {
    changed: [read],
    actions: [],
    present: null,
    repository: 'https://github.com/acme/incidents',
  };
  const [after] = upsert([record({ signoffs: [signed, unsigned] })], reading).records;
  expect(after?.signoffs).toEqual([signed, refused, unsigned]);
});
