/** How the weekly report reaches the repository. */
export const deliveries = [
  { id: 'commit', meaning: 'one commit on the default branch' },
  { id: 'pull-request', meaning: 'one commit on a branch of its own, offered as a pull request' },
  { id: 'branch', meaning: 'one commit on a data branch that nobody has to merge' },
] as const;

export type Delivery = (typeof deliveries)[number]['id'];

/** The branch of ours that pull requests come from, or that holds the data, unless the workflow names another. */
export const REPORT_BRANCH = 'incident-loop/report';

/** Where everything that is committed weekly lies. */
export const INCIDENTS_FOLDER = 'incidents';
export const LEDGER_FOLDER = `${INCIDENTS_FOLDER}/ledger`;
/** Beside the ledger's shards, and none of them. */
export const DRIFT_FOLDER = `${LEDGER_FOLDER}/drift`;
export const REPORTS_FOLDER = `${INCIDENTS_FOLDER}/reports`;
