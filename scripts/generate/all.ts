import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toJsonSchema } from '@valibot/to-json-schema';
import { labels } from '../../src/domain/labels.js';
import { settingsSchema } from '../../src/domain/settings.js';
import { blankReport } from '../../src/rendering/skeleton.js';
import { actionFiles } from './actions.js';
import { alertExamples } from './alert-examples.js';
import { alertFiles } from './alerts.js';
import { commandPages } from './command-pages.js';
import { evalRegions } from './eval-pages.js';
import { evalWorkflows } from './eval-workflows.js';
import { forms } from './forms.js';
import { gateTables } from './gate-tables.js';
import { generatedNote } from './note.js';
import { fillRegions } from './regions.js';
import { tables } from './tables.js';
import { ownWorkflows } from './workflows.js';

export interface GeneratedFile {
  readonly path: string;
  readonly text: string;
}

/** Everything that is read off the tables: paths relative to `root`, texts as they must stand there. */
export async function generatedFiles(root: string): Promise<readonly GeneratedFile[]> {
  const formFiles = ['templates/ISSUE_TEMPLATE', '.github/ISSUE_TEMPLATE'].flatMap((folder) =>
    forms().map(({ name, text }) => ({ path: `${folder}/${name}`, text })),
  );
  return [
    ...formFiles,
    {
      path: 'templates/report.md',
      text: `<!-- ${generatedNote('src/domain/sections.ts')} -->\n${blankReport('What happened, in one line')}`,
    },
    { path: 'templates/labels.json', text: `${JSON.stringify(labels, null, 2)}\n` },
    { path: 'schema/settings.schema.json', text: settingsJsonSchema() },
    ...actionFiles(),
    ...alertFiles(),
    ...ownWorkflows(root),
    ...commandPages(),
    ...evalWorkflows(root),
    ...(await pages(root)),
  ];
}

function settingsJsonSchema(): string {
  const schema = toJsonSchema(settingsSchema, { ignoreActions: ['transform', 'check'], typeMode: 'input' });
  const { $schema, ...rest } = schema;
  return `${JSON.stringify({ $schema, $comment: generatedNote('src/domain/settings.ts'), title: 'incident-loop settings', ...rest }, null, 2)}\n`;
}

/** The pages that people write and tables are filled into; those of the commands are generated whole. */
async function pages(root: string): Promise<readonly GeneratedFile[]> {
  const regions = { ...tables, ...gateTables, ...alertExamples(root), ...(await evalRegions(root)) };
  const docs = ['docs', 'docs/alerts', 'docs/evals'].flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((name) => name.endsWith('.md'))
      .map((name) => `${folder}/${name}`),
  );
  return ['README.md', ...docs].map((path) => ({
    path,
    text: fillRegions(readFileSync(join(root, path), 'utf8'), regions),
  }));
}
