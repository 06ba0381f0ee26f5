import { ACTION_STATE, COMMENTS, HISTORY, ISSUE_FIELDS, SUB_ISSUE_STATES } from './queries.js';

/** The files of a folder, with their text. */
const FILES = '{ ... on Tree { entries { path object { ... on Blob { text isTruncated } } } } }';

/** Where the ledger stands: the branch's head, settings, counts, every ledger file, what was reported, and the issue that complains. */
export const LEDGER_QUERY = `
query Ledger(
  $owner: String!, $repo: String!, $settings: String!, $counts: String!, $branch: String!,
  $ledger: String!, $drift: String!, $driftBeside: String!, $reports: String!, $metrics: String!, $details: String!, $failed: [String!]
) {
  repository(owner: $owner, name: $repo) {
    url
    defaultBranchRef { name target { oid } }
    branch: ref(qualifiedName: $branch) { target { oid } }
    settings: object(expression: $settings) { ... on Blob { text } }
    counts: object(expression: $counts) { ... on Blob { text } }
    ledger: object(expression: $ledger) ${FILES}
    drift: object(expression: $drift) ${FILES}
    driftBeside: object(expression: $driftBeside) ${FILES}
    reports: object(expression: $reports) { ... on Tree { entries { path } } }
    metrics: object(expression: $metrics) { ... on Blob { text } }
    details: object(expression: $details) { ... on Blob { text } }
    failed: issues(first: 5, labels: $failed, states: [OPEN]) { nodes { number author { __typename login } } }
  }
}`;

/** Where the shards of drift stand. */
export const DRIFT_QUERY = `
query Drift($owner: String!, $repo: String!, $branch: String!, $drift: String!) {
  repository(owner: $owner, name: $repo) {
    defaultBranchRef { name target { oid } }
    branch: ref(qualifiedName: $branch) { target { oid } }
    drift: object(expression: $drift) ${FILES}
  }
}`;

const CHANGED_ISSUE = `
        ${ISSUE_FIELDS}
        ${COMMENTS}
        ${HISTORY}
        ${SUB_ISSUE_STATES}`;

/**
 * A page of incidents that changed at or after an instant, with all that their ledger record needs, and (on the first page)
 * of the preventive actions that did, and the `newest` incidents: a hundred changes and those of the overlap are more than a
 * page, and need no second one so. Sub-issues come without labels: two connections within each would cost a hundred points.
 */
export const CHANGED_QUERY = `
query Changed(
  $owner: String!, $repo: String!, $since: DateTime, $first: Int!, $cursor: String, $after: String,
  $withActions: Boolean!, $withNewest: Boolean!, $newest: Int!, $events: String, $children: String
) {
  rateLimit { remaining }
  repository(owner: $owner, name: $repo) {
    issues(first: $first, after: $cursor, labels: ["incident"], filterBy: { since: $since }, orderBy: { field: UPDATED_AT, direction: ASC }) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes {${CHANGED_ISSUE}
      }
    }
    newest: issues(last: $newest, labels: ["incident"], filterBy: { since: $since }, orderBy: { field: UPDATED_AT, direction: ASC }) @include(if: $withNewest) {
      nodes {${CHANGED_ISSUE}
      }
    }
    all: issues(first: 1, labels: ["incident"]) { totalCount }
    actions: issues(first: 100, labels: ["preventive-action"], filterBy: { since: $since }, orderBy: { field: UPDATED_AT, direction: ASC }) @include(if: $withActions) {
      pageInfo { hasNextPage endCursor }
      nodes { updatedAt ${ACTION_STATE} }
    }
  }
}`;

/** A further page of preventive actions that changed. */
export const ACTIONS_QUERY = `
query Actions($owner: String!, $repo: String!, $since: DateTime, $cursor: String) {
  repository(owner: $owner, name: $repo) {
    actions: issues(first: 100, after: $cursor, labels: ["preventive-action"], filterBy: { since: $since }, orderBy: { field: UPDATED_AT, direction: ASC }) {
      pageInfo { hasNextPage endCursor }
      nodes { updatedAt ${ACTION_STATE} }
    }
  }
}`;

/** A page of the numbers of all incidents: what is not among them has been deleted, transferred or relabelled. */
export const NUMBERS_QUERY = `
query Numbers($owner: String!, $repo: String!, $cursor: String) {
  repository(owner: $owner, name: $repo) {
    issues(first: 100, after: $cursor, labels: ["incident"]) {
      pageInfo { hasNextPage endCursor }
      nodes { number }
    }
  }
}`;
