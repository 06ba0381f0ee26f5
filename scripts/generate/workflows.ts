import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { USES } from './actions.js';
import { generatedNote } from './note.js';

const CHECKOUT = 'actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0';

/** This repository's own use of the workflows it ships: the same, with the actions of its default branch. */
export function ownWorkflows(root: string): readonly { readonly path: string; readonly text: string }[] {
  const folder = 'templates/workflows';
  return readdirSync(join(root, folder)).map((name) => {
    const template = readFileSync(join(root, folder, name), 'utf8');
    const body = template.slice(template.indexOf('name:'));
    const text = `# ${generatedNote(`${folder}/${name}`)}\n${body.replace(ourStep, withCheckout)}`;
    return { path: `.github/workflows/${name}`, text };
  });
}

const ourStep = new RegExp(`^      - uses: ${USES}(/[a-z/-]+)?@\\S+$`, 'gm');

function withCheckout(_: string, path: string | undefined): string {
  return [
    `      - uses: ${CHECKOUT}`,
    '        with:',
    '          persist-credentials: false',
    `      - uses: .${path ?? '/'}`,
  ].join('\n');
}
