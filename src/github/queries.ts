/** An issue without its comments and the issues below it. */
export const ISSUE_FIELDS = `
  number databaseId url title body state stateReason createdAt updatedAt closedAt lastEditedAt
  author { __typename login } editor { login }
  labels(first: 100) { nodes { name } }
  assignees(first: 20) { nodes { login } }`;

/** A page of an issue's comments. */
export const COMMENTS = `
  comments(first: 100, after: $after) {
    pageInfo { hasNextPage endCursor }
    nodes { databaseId url body createdAt lastEditedAt isMinimized author { __typename login } editor { login } reactionGroups { content viewerHasReacted } }
  }`;

/** What a ledger keeps of an issue made for a preventive action. */
export const ACTION_STATE = `
  number databaseId url title body state stateReason createdAt closedAt author { __typename login }`;

const ACTION_FIELDS = `
  ${ACTION_STATE}
  labels(first: 20) { nodes { name } } assignees(first: 10) { nodes { login } }`;

/** One incident with its comments, the issues made for it, and the repository's settings: the one read of an event. */
export const INCIDENT_QUERY = `
query Incident($owner: String!, $repo: String!, $number: Int!, $settings: String!, $after: String) {
  repository(owner: $owner, name: $repo) {
    settings: object(expression: $settings) { ... on Blob { text } }
    issue(number: $number) {
      ${ISSUE_FIELDS}
      ${COMMENTS}
      subIssues(first: 100) { nodes { ${ACTION_FIELDS} } }
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

/** A further page of an incident's comments. */
export const COMMENTS_QUERY = `
query Comments($owner: String!, $repo: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $repo) {
    issue(number: $number) { ${COMMENTS} }
  }
}`;

/** One commit of many files on a branch that has not moved. */
export const COMMIT_MUTATION = `
mutation Commit($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid url } }
}`;

/** A page of open incidents with all that a decision on each needs, and the settings. */
export const OPEN_QUERY = `
query Open($owner: String!, $repo: String!, $settings: String!, $cursor: String, $after: String) {
  repository(owner: $owner, name: $repo) {
    settings: object(expression: $settings) { ... on Blob { text } }
    issues(first: 50, after: $cursor, labels: ["incident"], filterBy: { states: [OPEN] }, orderBy: { field: CREATED_AT, direction: DESC }) {
      pageInfo { hasNextPage endCursor }
      nodes {
        ${ISSUE_FIELDS}
        ${COMMENTS}
        subIssues(first: 100) { nodes { ${ACTION_FIELDS} } }
      }
    }
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
