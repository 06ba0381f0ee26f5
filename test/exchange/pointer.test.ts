import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { valueAt } from '../../src/exchange/pointer.js';
import { propertyRuns } from '../parsing/property-runs.js';

/** The document of RFC 6901, section 5, and what it says each pointer leads to. */
const rfc = JSON.parse(
  '{"foo":["bar","baz"],"":0,"a/b":1,"c%d":2,"e^f":3,"g|h":4,"i\\\\j":5,"k\\"l":6," ":7,"m~n":8}',
);

describe('a JSON Pointer', () => {
  test.each([
    ['', rfc],
    ['/foo', ['bar', 'baz']],
    ['/foo/0', 'bar'],
    ['/', 0],
    ['/a~1b', 1],
    ['/c%d', 2],
    ['/e^f', 3],
    ['/g|h', 4],
    ['/i\\j', 5],
    ['/k"l', 6],
    ['/ ', 7],
    ['/m~0n', 8],
  ])('%s leads where RFC 6901 says', (pointer, value) => {
    expect(valueAt(rfc, pointer)).toEqual(value);
  });

  test.each(['foo', '/foo/2', '/foo/-', '/foo/00', '/foo/length', '/m~n', '/m~2n', '/foo/0/x', '/nothing'])(
    '%s leads nowhere',
    (pointer) => {
      expect(valueAt(rfc, pointer)).toBeUndefined();
    },
  );

  test.each(['/__proto__', '/constructor', '/toString', '/__proto__/polluted'])(
    '%s finds nothing that the JSON does not say',
    (pointer) => {
      expect(valueAt({}, pointer)).toBeUndefined();
      expect(valueAt([], pointer)).toBeUndefined();
      expect(valueAt(JSON.parse('{"__proto__":{"polluted":1}}'), '/__proto__/polluted')).toBe(1);
    },
  );

  test('leads back to any value by the path to it', () => {
    const place = fc.tuple(fc.array(fc.string(), { maxLength: 6 }), fc.jsonValue());
    fc.assert(
      fc.property(place, ([path, value]) => {
        const inside = path.reduceRight<unknown>((inner, key) => Object.fromEntries([[key, inner]]), value);
        const pointer = path.map((key) => `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
        expect(valueAt(inside, pointer)).toEqual(value);
      }),
      propertyRuns(500),
    );
  });

  test('never throws, whatever the value and the pointer', () => {
    fc.assert(
      fc.property(fc.anything(), fc.string(), (value, pointer) => {
        valueAt(value, pointer);
        valueAt(value, `/${pointer}`);
      }),
      propertyRuns(500),
    );
  });
});
