import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { SETTINGS_PATH } from '../domain/default-settings.js';
import { labels } from '../domain/labels.js';
import { root, shipped } from '../root.js';
import { type Cast, company, stage } from './cast.js';
import type { Seed } from './github/seed.js';
import { historyFiles } from './history.js';

/** A workflow as it stands in the repository. */
export interface WorkflowFile {
  readonly path: string;
  readonly text: string;
}

/** The workflows we ship, where an adopter puts them. */
export function workflowFiles(): readonly WorkflowFile[] {
  return filesIn('templates/workflows').map((name) => ({
    path: `.github/workflows/${name}`,
    text: shipped(`templates/workflows/${name}`),
  }));
}

/** The settings of a rehearsal, unless the caller brings their own: the cast's people in their places. */
export const rehearsalSettings = `on-call: [${company.lead.login}]\napprovers: [${company.approver.login}]\nremediation:\n  workflow: evals.yml\n`;

/** The repository before anything happens: what an adopter installs, the cast, and a quarter of rehearsal history before `at`. */
export function setStage(at: string, settings: string, cast: Cast = company): Seed {
  const forms = filesIn('templates/ISSUE_TEMPLATE').map((name) => [
    `.github/ISSUE_TEMPLATE/${name}`,
    shipped(`templates/ISSUE_TEMPLATE/${name}`),
  ]);
  const workflows = workflowFiles().map(({ path, text }) => [path, text]);
  const players = Object.values(cast);
  return {
    users: [{ login: 'owner' }, ...players.map(({ login }) => ({ login }))],
    owner: { login: stage.owner, type: 'Organization', members: ['owner'] },
    repos: [
      {
        owner: stage.owner,
        name: stage.repo,
        private: true,
        files: Object.fromEntries([
          ...forms,
          ...workflows,
          [SETTINGS_PATH, settings],
          ...historyFiles(at).map(({ path, text }) => [path, text]),
        ]),
        labels,
        collaborators: players.map(({ login, permission }) => ({ login, permission })),
      },
    ],
  };
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(join(root, folder)).sort();
}
