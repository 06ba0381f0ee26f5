import type { Novelty } from './graphql.js';

/** An issue without its comments and the issues below it. */
export const ISSUE_FIELDS = `
  number databaseId url title body state stateReason(enableDuplicate: true) createdAt updatedAt closedAt lastEditedAt
  author { __typename login } editor { login }
  labels(first: 100) { nodes { name } }
  assignees(first: 20) { nodes { login } }`;

/** A page of an issue's comments. */
export const COMMENTS = `
  comments(first: 100, after: $after) {
    pageInfo { hasNextPage endCursor }
    nodes { databaseId url body createdAt lastEditedAt isMinimized author { __typename login } editor { login } reactionGroups { content viewerHasReacted } }
  }`;

const LABELINGS = `
  timelineItems(first: 100, after: $events, itemTypes: [LABELED_EVENT, UNLABELED_EVENT, CLOSED_EVENT, REOPENED_EVENT]) {
    pageInfo { hasNextPage endCursor }
    nodes {
      __typename
      ... on LabeledEvent { createdAt actor { __typename login } label { name } }
      ... on UnlabeledEvent { createdAt actor { __typename login } label { name } }
      ... on ClosedEvent { createdAt actor { __typename login } }
      ... on ReopenedEvent { createdAt actor { __typename login } }
    }
  }`;

/** Edits tell the newest first, whatever their number: what counts is what came after a signature. */
export const HISTORY = `
  userContentEdits(first: 100) { nodes { editedAt editor { __typename login } } }
  ${LABELINGS}`;

/** What a ledger keeps of an issue made for a preventive action. */
export const ACTION_STATE = `
  number databaseId url title body state stateReason(enableDuplicate: true) createdAt closedAt author { __typename login }`;

const ACTION_FIELDS = `
  ${ACTION_STATE}
  labels(first: 20) { nodes { name } } assignees(first: 10) { nodes { login } }
  userContentEdits(first: 5) { nodes { editedAt editor { __typename login } } }
  comments(first: 10) {
    pageInfo { hasNextPage endCursor }
    nodes { databaseId url body createdAt lastEditedAt isMinimized author { __typename login } editor { login } }
  }
  closings: timelineItems(last: 1, itemTypes: [CLOSED_EVENT]) {
    nodes {
      ... on ClosedEvent {
        createdAt actor { __typename login }
        closer { __typename ... on PullRequest { url merged } ... on Commit { url } }
      }
    }
  }`;

const subIssues = (fields: string) =>
  `subIssues(first: 100, after: $children) { pageInfo { hasNextPage endCursor } nodes { ${fields} } }`;
const SUB_ISSUES = subIssues(ACTION_FIELDS);
/** Without what was said on them: connections within each of a hundred issues of a hundred incidents would be too many. */
export const SUB_ISSUE_STATES = subIssues(ACTION_STATE);

/** An organisation has 25 fields at most (https://docs.github.com/en/issues/tracking-your-work-with-issues/using-issues/managing-issue-fields-in-your-organization). */
const DATE_FIELDS = `
    issueFields(first: 50) { nodes { ... on IssueFieldDate { fullDatabaseId name } } }`;

/** The query as a host understands it that knows no such thing. */
export function without(novelty: Novelty, query: string): string {
  if (novelty === 'issueFields') return query.replaceAll(DATE_FIELDS, '');
  return query.replaceAll(SUB_ISSUES, '').replaceAll(SUB_ISSUE_STATES, '').replace(', $children: String', '');
}

/** One incident with its comments, the issues made for it, and the repository's settings: the one read of an event. */
export const INCIDENT_QUERY = `
query Incident($owner: String!, $repo: String!, $number: Int!, $settings: String!, $after: String, $events: String, $children: String) {
  repository(owner: $owner, name: $repo) {
    settings: object(expression: $settings) { ... on Blob { text } }${DATE_FIELDS}
    issue(number: $number) {
      ${ISSUE_FIELDS}
      ${COMMENTS}
      ${HISTORY}
      ${SUB_ISSUES}
    }
    made: issues(first: 50, labels: ["preventive-action"], orderBy: { field: CREATED_AT, direction: DESC }) {
      nodes { ${ACTION_FIELDS} }
    }
  }
}`;

/** A pull request with its comments, and the settings. */
export const PULL_QUERY = `
query Pull($owner: String!, $repo: String!, $number: Int!, $settings: String!, $after: String) {
  repository(owner: $owner, name: $repo) {
    settings: object(expression: $settings) { ... on Blob { text } }
    pull: issueOrPullRequest(number: $number) {
      ... on PullRequest {
        number databaseId url title body createdAt updatedAt lastEditedAt
        author { __typename login } editor { login }
        ${COMMENTS}
      }
    }
  }
}`;

const LINKS = `
      ... on PullRequest {
        closingIssuesReferences(first: 50) {
          nodes { number repository { nameWithOwner } labels(first: 50) { nodes { name } } }
        }
      }`;

/** The settings, and the issues linked to the pull requests of these numbers, each under its own name: `p34`. */
export function linksQuery(numbers: readonly number[]): string {
  const pulls = numbers.map(
    (number) => `p${number}: issueOrPullRequest(number: ${number}) {${LINKS}
    }`,
  );
  return `
query Links($owner: String!, $repo: String!, $settings: String!) {
  repository(owner: $owner, name: $repo) {
    settings: object(expression: $settings) { ... on Blob { text } }
    ${pulls.join('\n    ')}
  }
}`;
}

/** A further page of the comments of an incident, or of a pull request on which one is declared. */
export const COMMENTS_QUERY = `
query Comments($owner: String!, $repo: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $repo) {
    issue: issueOrPullRequest(number: $number) { ... on Issue { ${COMMENTS} } ... on PullRequest { ${COMMENTS} } }
  }
}`;

/** A further page of the labels put on and off. */
export const LABELINGS_QUERY = `
query Labelings($owner: String!, $repo: String!, $number: Int!, $events: String) {
  repository(owner: $owner, name: $repo) { issue(number: $number) { ${LABELINGS} } }
}`;

/** A further page of the issues below an incident. */
export const CHILDREN_QUERY = `
query Children($owner: String!, $repo: String!, $number: Int!, $children: String) {
  repository(owner: $owner, name: $repo) { issue(number: $number) { ${SUB_ISSUES} } }
}`;

/** The issues of these numbers, each under its own name: `i57`. */
export function numberedQuery(numbers: readonly number[]): string {
  const issues = numbers.map((number) => `i${number}: issue(number: ${number}) { ${ACTION_FIELDS} }`);
  return `
query Numbered($owner: String!, $repo: String!) {
  repository(owner: $owner, name: $repo) { ${issues.join('\n    ')} }
}`;
}

/** One commit of many files on a branch that has not moved. */
export const COMMIT_MUTATION = `
mutation Commit($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid url } }
}`;

/**
 * What a sweep looks at, one page of each: open incidents, incidents that stand closed, what changed last first, preventive
 * actions that are still to be done; with the settings and the names of the ledger's files. A list that has ended is left out.
 */
export const SWEEP_QUERY = `
query Sweep(
  $owner: String!, $repo: String!, $settings: String!, $ledger: String!, $labels: [String!],
  $withOpen: Boolean!, $open: String, $withClosed: Boolean!, $closed: String, $withActions: Boolean!, $actions: String,
  $after: String, $events: String, $children: String
) {
  repository(owner: $owner, name: $repo) {
    settings: object(expression: $settings) { ... on Blob { text } }
    ledger: object(expression: $ledger) { ... on Tree { entries { path } } }
    open: issues(first: 30, after: $open, labels: $labels, filterBy: { states: [OPEN] }, orderBy: { field: CREATED_AT, direction: DESC }) @include(if: $withOpen) {
      pageInfo { hasNextPage endCursor }
      nodes {
        ${ISSUE_FIELDS}
        ${COMMENTS}
        ${HISTORY}
        ${SUB_ISSUES}
      }
    }
    closed: issues(first: 20, after: $closed, labels: $labels, filterBy: { states: [CLOSED] }, orderBy: { field: UPDATED_AT, direction: DESC }) @include(if: $withClosed) {
      pageInfo { hasNextPage endCursor }
      nodes {
        ${ISSUE_FIELDS}
        ${COMMENTS}
        ${HISTORY}
        ${SUB_ISSUES}
      }
    }
    actions: issues(first: 100, after: $actions, labels: ["preventive-action"], filterBy: { states: [OPEN] }, orderBy: { field: CREATED_AT, direction: ASC }) @include(if: $withActions) {
      pageInfo { hasNextPage endCursor }
      nodes { ${ACTION_FIELDS} }
    }
  }
}`;

/** Three files of the ledger. */
export const MONTHS_QUERY = `
query Months($owner: String!, $repo: String!, $newest: String!, $before: String!, $older: String!) {
  repository(owner: $owner, name: $repo) {
    newest: object(expression: $newest) { ... on Blob { text } }
    before: object(expression: $before) { ... on Blob { text } }
    older: object(expression: $older) { ... on Blob { text } }
  }
}`;

const KNOWN_FIELDS = `
  number url body createdAt closedAt authorAssociation
  author { __typename login } comments(first: 1) { totalCount } assignees(first: 1) { totalCount }`;

/** A page of open incidents and the latest closed ones, as far as it takes to know them again, and the settings. */
export const KNOWN_QUERY = `
query Known($owner: String!, $repo: String!, $settings: String!, $cursor: String) {
  repository(owner: $owner, name: $repo) {
    settings: object(expression: $settings) { ... on Blob { text } }
    open: issues(first: 100, after: $cursor, labels: ["incident"], filterBy: { states: [OPEN] }, orderBy: { field: CREATED_AT, direction: ASC }) {
      pageInfo { hasNextPage endCursor }
      nodes { ${KNOWN_FIELDS} }
    }
    closed: issues(first: 50, labels: ["incident"], filterBy: { states: [CLOSED] }, orderBy: { field: UPDATED_AT, direction: DESC }) {
      nodes { ${KNOWN_FIELDS} }
    }
  }
}`;
