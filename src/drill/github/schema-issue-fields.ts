/**
 * The part about issue fields, which the npm package with GitHub's schema does not have yet (15.26.1): written by hand after GitHub's
 * GraphQL changelog and reference (https://docs.github.com/en/graphql/overview/changelog), public preview.
 */
export const ISSUE_FIELDS_SCHEMA = `
scalar BigInt

extend type Repository {
  issueFields(after: String, before: String, first: Int, last: Int): IssueFieldsConnection
}

type IssueFieldsConnection {
  nodes: [IssueFields]
  pageInfo: PageInfo!
  totalCount: Int!
}

union IssueFields = IssueFieldDate

type IssueFieldDate implements Node {
  id: ID!
  fullDatabaseId: BigInt
  name: String!
}
`;
