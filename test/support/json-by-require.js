// GitHub's workflow parser imports JSON without the attribute that ES modules ask for, of which Jest warns in every file.
const importOfJson = /^import (\w+) from ("[^"]+\.json");$/gm;

/** Has the module require its JSON, which every Node 20 can; the published file is otherwise what runs. */
export default {
  process: (source) => ({
    code: `import { createRequire } from 'node:module';\n${source.replace(
      importOfJson,
      'const $1 = createRequire(import.meta.url)($2);',
    )}`,
  }),
};
