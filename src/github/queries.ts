const ISSUE_FIELDS = `
  number databaseId url title body state stateReason createdAt updatedAt closedAt lastEditedAt
  author { __typename login } editor { login }
  labels(first: 100) { nodes { name } }
  assignees(first: 20) { nodes { login } }`;

const COMMENTS = `
  comments(first: 100, after: $after) {
    pageInfo { hasNextPage endCursor }
    nodes { databaseId url body createdAt lastEditedAt isMinimized author { __typename login } editor { login } }
  }`;

const ACTION_FIELDS = `
  number databaseId url title body state stateReason createdAt closedAt
  author { __typename login } labels(first: 20) { nodes { name } } assignees(first: 10) { nodes { login } }`;

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

/** A further page of an incident's comments. */
export const COMMENTS_QUERY = `
query Comments($owner: String!, $repo: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $repo) {
    issue(number: $number) { ${COMMENTS} }
  }
}`;

/** Where the ledger stands: the branch's head, the settings, and every ledger file. */
export const LEDGER_QUERY = `
query Ledger($owner: String!, $repo: String!, $settings: String!, $ledger: String!, $drift: String!) {
  repository(owner: $owner, name: $repo) {
    defaultBranchRef { name target { oid } }
    settings: object(expression: $settings) { ... on Blob { text } }
    ledger: object(expression: $ledger) {
      ... on Tree { entries { path object { ... on Blob { text isTruncated } } } }
    }
    drift: object(expression: $drift) {
      ... on Tree { entries { path object { ... on Blob { text isTruncated } } } }
    }
  }
}`;

/** A page of incidents that changed at or after an instant, with all that their ledger record needs. */
export const CHANGED_QUERY = `
query Changed($owner: String!, $repo: String!, $since: DateTime, $cursor: String, $after: String) {
  repository(owner: $owner, name: $repo) {
    issues(first: 20, after: $cursor, labels: ["incident"], filterBy: { since: $since }, orderBy: { field: UPDATED_AT, direction: ASC }) {
      pageInfo { hasNextPage endCursor }
      nodes {
        ${ISSUE_FIELDS}
        ${COMMENTS}
        subIssues(first: 100) { nodes { ${ACTION_FIELDS} } }
      }
    }
  }
}`;

/** One commit of many files on a branch that has not moved. */
export const COMMIT_MUTATION = `
mutation Commit($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid url } }
}`;
