import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { USES } from './actions.js';
import { generatedNote } from './note.js';

const PIN = /actions\/checkout@[0-9a-f]{40} # v[\d.]+/;

/** This repository's own use of the workflows it ships: the same, with the actions of its default branch. */
export function ownWorkflows(root: string): readonly { readonly path: string; readonly text: string }[] {
  const folder = 'templates/workflows';
  // One pin for all, where Dependabot keeps it fresh.
  const [checkout = ''] = PIN.exec(readFileSync(join(root, '.github/workflows/ci.yml'), 'utf8')) ?? [];
  return readdirSync(join(root, folder)).map((name) => {
    const template = readFileSync(join(root, folder, name), 'utf8');
    const body = template.slice(template.indexOf('name:'));
    const text = `# ${generatedNote(`${folder}/${name}`)}\n${body.replace(ourStep, (_, path?: string) => withCheckout(checkout, path))}`;
    return { path: `.github/workflows/${name}`, text };
  });
}

const ourStep = new RegExp(`^      - uses: ${USES}(/[a-z/-]+)?@\\S+$`, 'gm');

function withCheckout(checkout: string, path: string | undefined): string {
  return [
    `      - uses: ${checkout}`,
    '        with:',
    '          persist-credentials: false',
    `      - uses: .${path ?? '/'}`,
  ].join('\n');
}
