import { stringify } from 'yaml';
import { type ActionDefinition, actions } from '../../src/actions.js';
import { generatedNote } from './note.js';
import { inputTable, outputTable } from './tables.js';

/** How adopters name this repository in `uses:`. */
export const USES = 'incident-loop/incident-loop';

/** The `action.yml`, stub and README of every action: paths relative to the root. */
export function actionFiles(): readonly { readonly path: string; readonly text: string }[] {
  return actions.flatMap((action) => {
    const stub = { path: `${stubFolder(action)}/main.js`, text: stubText(action) };
    const metadata = { path: inFolder(action, 'action.yml'), text: metadataText(action) };
    const readme = { path: inFolder(action, 'README.md'), text: readmeText(action) };
    return action.folder === '.' ? [metadata, stub] : [metadata, stub, readme];
  });
}

function stubFolder(action: ActionDefinition): string {
  return `actions/${action.name}`;
}

function inFolder({ folder }: ActionDefinition, file: string): string {
  return folder === '.' ? file : `${folder}/${file}`;
}

function stubText({ name }: ActionDefinition): string {
  return `// ${generatedNote('src/actions.ts')}\nimport { run } from '../../dist/index.js';\nawait run('${name}');\n`;
}

function metadataText(action: ActionDefinition): string {
  const inputs = Object.fromEntries(
    action.inputs.map(({ name, description, default: value }) => [
      name,
      { description, required: false, default: value },
    ]),
  );
  const outputs = Object.fromEntries(action.outputs.map(({ name, description }) => [name, { description }]));
  const main = action.folder === '.' ? 'actions/respond/main.js' : 'main.js';
  const metadata = {
    name: action.title,
    description: action.does.replaceAll('*', ''),
    author: 'incident-loop',
    branding: { icon: 'rotate-cw', color: 'purple' },
    inputs,
    outputs,
    runs: { using: 'node24', main },
  };
  return `# ${generatedNote('src/actions.ts')}\n${stringify(metadata, { lineWidth: 110 })}`;
}

function readmeText(action: ActionDefinition): string {
  return `<!-- ${generatedNote('src/actions.ts')} -->
# ${action.title}

${action.does}

**Runs on** ${action.runsOn}. **Permissions**:

\`\`\`yaml
permissions:
${permissionLines(action, '  ')}
\`\`\`

## Use

\`\`\`yaml
      - uses: ${USES}/${action.folder}@v0 # pin to a commit
\`\`\`

${inputTable(action.inputs)}
${outputTable(action.outputs)}${action.guide ? `\n${action.guide}\n` : ''}`;
}

/** The lines of a `permissions:` block. */
export function permissionLines({ permissions }: ActionDefinition, indent: string): string {
  return Object.entries(permissions)
    .map(([scope, access]) => `${indent}${scope}: ${access}`)
    .join('\n');
}
