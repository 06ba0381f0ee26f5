import { stringify } from 'yaml';
import { shippedMappings } from '../../src/domain/alert-mapping.js';
import { generatedNote } from './note.js';

/** The mappings that come with the product, one file each, as they would stand in the settings: to copy and change. */
export function alertFiles(): readonly { readonly path: string; readonly text: string }[] {
  return Object.entries(shippedMappings).map(([name, mapping]) => ({
    path: `templates/alerts/${name}.yml`,
    text: `# ${generatedNote('src/domain/alert-mapping.ts')}\n# Built in already. To read alerts otherwise, copy it into .github/incident-loop.yml and change it there.\n${stringify({ alerts: { [name]: mapping } }, { lineWidth: 110 })}`,
  }));
}
