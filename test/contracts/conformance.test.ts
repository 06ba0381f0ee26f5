import { describe, expect, it } from '@jest/globals';
import type { RequestRecord } from '../../src/drill/github/server.js';
import { violations } from './conformance.js';

const record = (more: Partial<RequestRecord>): RequestRecord => ({
  at: '2026-03-02T09:00:00.000Z',
  by: 'wanda',
  method: 'POST',
  path: '/repos/olga/incidents/labels',
  query: {},
  requestBody: undefined,
  status: 404,
  responseBody: {},
  ...more,
});

const label = (more: object) => ({ requestBody: { name: 'incident', color: 'b60205', ...more } });

const whats = (more: Partial<RequestRecord>): string[] =>
  violations([record(more)]).map(({ side, what }) => `${side}: ${what}`);

describe("the check against GitHub's own descriptions", () => {
  it('lets a request pass that GitHub knows', () => {
    expect(whats(label({ description: 'Every record' }))).toEqual([]);
  });

  it('finds an operation that does not exist', () => {
    expect(whats({ path: '/repos/olga/incidents/severities' })).toEqual(['request: GitHub has no such operation']);
  });

  it('finds a misspelt property, a missing one and one of the wrong type', () => {
    expect(whats(label({ colour: 'b60205' }))).toEqual(['request: unknown property colour']);
    expect(whats({ requestBody: { color: 'b60205' } })).toEqual(["request: / must have required property 'name'"]);
    expect(whats(label({ color: 7 }))).toEqual(['request: /color must be string']);
    expect(whats({})).toEqual(['request: no body']);
  });

  it('finds a query parameter that GitHub would ignore', () => {
    const list = { method: 'GET', path: '/repos/olga/incidents/issues' };
    expect(whats({ ...list, query: { labels: 'incident', since: '2026-03-02T09:00:00Z' } })).toEqual([]);
    expect(whats({ ...list, query: { label: 'incident' } })).toEqual(['request: unknown query parameter label']);
  });

  it('holds an answer to the schema of its status', () => {
    expect(whats({ ...label({}), status: 201, responseBody: { name: 'incident' } })).toContain(
      "response: / must have required property 'node_id'",
    );
  });

  it('takes an undocumented success for a fault and an undocumented refusal for an omission', () => {
    expect(whats({ ...label({}), status: 202 })).toEqual(['response: undocumented status 202']);
    expect(whats({ ...label({}), status: 429 })).toEqual([]);
  });

  it('asks nothing of an answer that was never heard', () => {
    expect(whats({ ...label({}), status: 0, responseBody: undefined })).toEqual([]);
  });

  it('finds a field and a variable that the GraphQL schema does not know', () => {
    const graphql = (query: string, variables: Record<string, unknown> = {}) =>
      whats({ path: '/graphql', status: 200, graphql: { query, variables } });
    const issue = (field: string) =>
      `query($number: Int!) { repository(owner: "o", name: "n") { issue(number: $number) { ${field} } } }`;
    expect(graphql(issue('title'), { number: 1 })).toEqual([]);
    expect(graphql(issue('severity'), { number: 1 })).toEqual([
      expect.stringContaining('Cannot query field "severity" on type "Issue"'),
    ]);
    expect(graphql(issue('title'))).toHaveLength(1);
    expect(graphql('{')).toHaveLength(1);
  });
});
