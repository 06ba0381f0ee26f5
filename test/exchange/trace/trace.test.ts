import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ObjectCutter } from '../../../src/exchange/trace/objects.js';
import { readTrace } from '../../../src/exchange/trace/trace.js';
import { propertyRuns } from '../../parsing/property-runs.js';

const fixture = (name: string) => readFileSync(`test/fixtures/traces/${name}`);
const reading = (text: string | Uint8Array) =>
  readTrace([typeof text === 'string' ? Buffer.from(text) : text]);
const resourceSpans = (spans: readonly object[]) => ({
  resourceSpans: [{ resource: {}, scopeSpans: [{ scope: {}, spans }] }],
});

describe('a trace', () => {
  test('with older names, as an instrumentation of today still writes them', async () => {
    const { trace, findings } = await reading(fixture('openai-older-names.json'));
    expect(findings).toEqual([]);
    expect(trace).toMatchObject({
      spans: 2,
      traces: 2,
      services: [{ name: 'support-assistant', count: 1 }],
      environments: [{ name: 'production', count: 1 }],
      providers: [{ name: 'openai', count: 2 }],
      operations: [{ name: 'chat', count: 2 }],
      modelsAsked: [{ name: 'example-large-1', count: 2 }],
      modelsAnswered: [{ name: 'example-large-1-2026-09-01', count: 2 }],
      finishReasons: [
        { name: 'stop', count: 1 },
        { name: 'tool_calls', count: 1 },
      ],
      tokens: { input: 300, output: 60, cacheRead: null, cacheCreation: null, reasoning: null },
      content: 'not-captured',
    });
  });

  test('with current names and content: the content is known to be there, and nowhere in the reading', async () => {
    const { trace } = await reading(fixture('openai-current-names-with-content.json'));
    expect(trace).toMatchObject({
      providers: [{ name: 'openai', count: 2 }],
      tokens: { input: 300, output: 60 },
      content: 'captured',
    });
    expect(JSON.stringify(trace)).not.toMatch(/refund|order|euro/);
  });

  test('of an agent: tools by their calls, tokens once, evaluations, errors, prompt and instructions', async () => {
    const { trace } = await reading(fixture('agent-current-names.json'));
    expect(trace).toMatchObject({
      spans: 6,
      traces: 1,
      first: '2026-11-20T10:04:00.000Z',
      last: '2026-11-20T10:04:08.000Z',
      agents: [{ name: 'Refund Agent', count: 1 }],
      prompts: [{ name: 'refund-policy', count: 2 }],
      // printf '[{"type":"text","content":"Never promise more than the policy."}]' | sha256sum | cut -c1-12
      instructions: [{ name: '5f6106fe4d2b', count: 1 }],
      tools: [
        { name: 'send_refund', count: 2 },
        { name: 'lookup_order', count: 1 },
      ],
      errors: [{ name: 'timeout', count: 1 }],
      evaluations: [
        {
          name: 'groundedness',
          count: 2,
          labels: [
            { name: 'fail', count: 1 },
            { name: 'pass', count: 1 },
          ],
          scores: { min: 0.25, mean: 0.5, max: 0.75 },
        },
      ],
      tokens: { input: 1500, output: 230, cacheRead: 512 },
      content: 'captured',
    });
    expect(JSON.stringify(trace)).not.toMatch(/Never promise|iban|no document/);
  });

  test('of a Collector, an object a line: integers in digits, one trace in two cases of its id, replaced names', async () => {
    const { trace, findings } = await reading(fixture('collector-older-names.ndjson'));
    expect(findings).toEqual([]);
    expect(trace).toMatchObject({
      spans: 2,
      traceIds: ['5b8efff798038103d269b633813fc60c'],
      services: [{ name: 'search-summaries', count: 2 }],
      environments: [{ name: 'production', count: 1 }],
      finishReasons: [{ name: 'length', count: 1 }],
      errors: [{ name: '429', count: 1 }],
      tokens: { input: 700, output: 80 },
      // 1763633040 s is 2025-11-20T10:04:00Z
      first: '2025-11-20T10:04:00.000Z',
      last: '2025-11-20T10:04:02.250Z',
      content: 'captured',
    });
    expect(JSON.stringify(trace)).not.toContain('SECRET');
  });

  test('evaluations as log records count as well', async () => {
    const log = {
      timeUnixNano: '1763633040000000000',
      eventName: 'gen_ai.evaluation.result',
      attributes: [
        { key: 'gen_ai.evaluation.name', value: { stringValue: 'toxicity' } },
        { key: 'gen_ai.evaluation.score.value', value: { doubleValue: 0.9 } },
      ],
    };
    const { trace } = await reading(
      JSON.stringify({ resourceLogs: [{ resource: {}, scopeLogs: [{ scope: {}, logRecords: [log] }] }] }),
    );
    expect(trace).toMatchObject({
      spans: 0,
      evaluations: [{ name: 'toxicity', count: 1, labels: [], scores: { min: 0.9, mean: 0.9, max: 0.9 } }],
    });
  });

  test('where only the agent says what was used, that counts', async () => {
    const span = {
      startTimeUnixNano: 1,
      attributes: [
        { key: 'gen_ai.operation.name', value: { stringValue: 'invoke_agent' } },
        { key: 'gen_ai.usage.input_tokens', value: { intValue: '12' } },
      ],
    };
    expect(
      (await reading(JSON.stringify(resourceSpans([{ ...span, startTimeUnixNano: 1e18 }])))).trace?.tokens
        .input,
    ).toBe(12);
  });
});

describe('a trace in any pieces', () => {
  const files = [
    'agent-current-names.json',
    'openai-current-names-with-content.json',
    'collector-older-names.ndjson',
  ];

  test.each(files)('%s reads the same', async (name) => {
    const bytes = fixture(name);
    const whole = await reading(bytes);
    for (const size of [1, 2, 7, 64, 1000]) {
      const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) =>
        bytes.subarray(at * size, (at + 1) * size),
      );
      expect(await readTrace(pieces)).toEqual(whole);
    }
  });

  test('in one buffer that is used again', async () => {
    const bytes = fixture('agent-current-names.json');
    function* again() {
      const buffer = Buffer.alloc(100);
      for (let at = 0; at < bytes.length; at += 100) {
        const count = bytes.copy(buffer, 0, at, at + 100);
        yield buffer.subarray(0, count);
      }
    }
    expect(await readTrace(again())).toEqual(await reading(bytes));
  });

  test('and as a list of objects', async () => {
    const one = fixture('agent-current-names.json').toString();
    expect((await reading(`[${one}]`)).trace).toEqual((await reading(one)).trace);
  });

  test('whatever its strings hold, every span is cut out whole', () => {
    const spans = fc.array(fc.dictionary(fc.string({ unit: 'binary' }), fc.jsonValue()), {
      minLength: 1,
      maxLength: 5,
    });
    fc.assert(
      fc.property(spans, fc.integer({ min: 1, max: 40 }), fc.boolean(), (objects, size, pretty) => {
        const bytes = Buffer.from(JSON.stringify(resourceSpans(objects), null, pretty ? 2 : 0));
        const cutter = new ObjectCutter();
        const texts: string[] = [];
        for (let at = 0; at < bytes.length; at += size)
          for (const text of cutter.push(bytes.subarray(at, at + size)))
            texts.push(Buffer.from(text ?? []).toString());
        expect(texts.map((text) => JSON.parse(text))).toEqual([{}, ...JSON.parse(JSON.stringify(objects))]);
        expect(cutter.isComplete).toBe(true);
      }),
      propertyRuns(500),
    );
  });
});

describe('a trace that is hostile or broken', () => {
  test.each([
    ['empty', ''],
    ['no JSON', 'hello'],
    ['JSON of something else', '{"a":[{"b":{"c":1}}]}'],
    ['only a resource', JSON.stringify(resourceSpans([]))],
  ])('%s: there is no span in it, and what to give instead', async (_, text) => {
    const { trace, findings } = await reading(text);
    expect(trace).toBeNull();
    expect(findings).toMatchObject([
      { rule: 'trace', level: 'error', message: expect.stringContaining('OTLP/JSON') },
    ]);
  });

  test('cut off in the middle: what stands before is read, and it is said', async () => {
    const bytes = fixture('agent-current-names.json');
    const { trace, findings } = await reading(bytes.subarray(0, 6000));
    expect(trace?.spans).toBeGreaterThan(0);
    expect(findings).toMatchObject([{ level: 'warning', message: expect.stringContaining('cut off') }]);
  });

  test('a span that is no JSON is left out and counted', async () => {
    const text = JSON.stringify(resourceSpans([{ startTimeUnixNano: '1763633040000000000' }])).replace(
      '"spans":[',
      '"spans":[{oops},',
    );
    const { trace, findings } = await reading(text);
    expect(trace?.spans).toBe(1);
    expect(findings).toMatchObject([
      { level: 'warning', message: expect.stringContaining('no JSON and were left out: 1') },
    ]);
  });

  test('a span of more than 8 MiB is left out, not held', async () => {
    const long = { startTimeUnixNano: '1763633040000000000', name: 'x'.repeat(8 * 1_048_576) };
    const { trace, findings } = await reading(
      JSON.stringify(resourceSpans([long, { startTimeUnixNano: '1763633040000000000' }])),
    );
    expect(trace?.spans).toBe(1);
    expect(findings).toMatchObject([{ level: 'warning', message: expect.stringContaining('8 MiB') }]);
  });

  test('names are bounded in length and number', async () => {
    const spans = Array.from({ length: 300 }, (_, at) => ({
      startTimeUnixNano: '1763633040000000000',
      attributes: [{ key: 'gen_ai.request.model', value: { stringValue: `${at}${'m'.repeat(5_000)}` } }],
    }));
    const { trace } = await reading(JSON.stringify(resourceSpans(spans)));
    expect(trace?.modelsAsked).toHaveLength(50);
    expect(trace?.modelsAsked.every(({ name }) => name.length === 120)).toBe(true);
  });

  test('any JSON in the place of a span, and any bytes at all, are answered without an exception', async () => {
    const attributes = fc.array(
      fc.record({
        key: fc.anything(),
        value: fc.oneof(fc.anything(), fc.record({ arrayValue: fc.anything(), kvlistValue: fc.anything() })),
      }),
    );
    const span = fc.oneof(
      fc.jsonValue(),
      fc.record({ startTimeUnixNano: fc.anything(), events: fc.anything(), attributes }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(span), fc.uint8Array(), async (spans, bytes) => {
        const text = JSON.stringify(resourceSpans(spans as object[]), (_, value) =>
          typeof value === 'bigint' ? String(value) : value,
        );
        await reading(text);
        await reading(bytes);
      }),
      propertyRuns(500),
    );
  });
});
