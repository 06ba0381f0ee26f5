import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { actions } from '../../src/actions.js';

interface ActionYaml {
  readonly name: string;
  readonly description: string;
  readonly inputs: Record<string, { description: string; default: string; required?: boolean }>;
  readonly outputs: Record<string, { description: string }>;
  readonly runs: { readonly using: string; readonly main: string };
}

const yamlOf = (folder: string) => parse(readFileSync(join(folder, 'action.yml'), 'utf8')) as ActionYaml;

describe('the table of actions', () => {
  test('names every folder of actions/, and each has an action.yml', () => {
    const folders = actions.map(({ name, folder }) => (folder === '.' ? `actions/${name}` : folder));
    expect(
      readdirSync('actions')
        .map((name) => `actions/${name}`)
        .sort(),
    ).toEqual([...folders].sort());
    for (const { folder } of actions) expect(existsSync(join(folder, 'action.yml'))).toBe(true);
  });

  test.each(actions.map((action) => [action.name, action] as const))(
    '%s says the same in its action.yml',
    (_, action) => {
      const yaml = yamlOf(action.folder);
      const inputs = Object.entries(yaml.inputs).map(([name, input]) => [name, input.default]);
      expect(inputs).toEqual(action.inputs.map((input) => [input.name, input.default]));
      expect(Object.keys(yaml.outputs)).toEqual(action.outputs.map(({ name }) => name));
      expect(yaml.runs.using).toBe('node24');
      for (const input of Object.values(yaml.inputs)) expect(input.required ?? false).toBe(false);
    },
  );

  test.each(actions.map((action) => [action.name, action.folder]))(
    'the stub of %s names it',
    (name, folder) => {
      const stub = readFileSync(join(folder, yamlOf(folder).runs.main), 'utf8');
      expect(stub).toContain(`import { run } from '../../dist/index.js';\nawait run('${name}');\n`);
    },
  );
});

describe('on GitHub’s runner, which installs no packages', () => {
  const bare = mkdtempSync(join(tmpdir(), 'incident-loop-bare-'));
  const event = join(bare, 'event.json');

  beforeAll(() => {
    for (const part of ['dist', 'actions', 'action.yml', 'package.json'])
      cpSync(part, join(bare, part), { recursive: true });
    const issue = { number: 1, body: 'A bug.', labels: [{ name: 'bug' }], user: { login: 'sam' } };
    writeFileSync(event, JSON.stringify({ action: 'opened', issue }));
  });

  test.each(actions.filter(({ incidentOnly }) => incidentOnly).map(({ name }) => name))(
    '%s starts, and leaves an event that is none of ours alone',
    (name) => {
      const env = { GITHUB_EVENT_PATH: event, GITHUB_EVENT_NAME: 'issues', GITHUB_REPOSITORY: 'acme/app' };
      const ran = spawnSync(process.execPath, [join(bare, 'actions', name, 'main.js')], {
        env,
        encoding: 'utf8',
      });
      expect({ code: ran.status, out: ran.stdout, err: ran.stderr }).toEqual({
        code: 0,
        out: 'Not about an incident: nothing to do.\n',
        err: '',
      });
    },
  );

  test('parse reads an issue with a form from the workspace', () => {
    const form = join(bare, 'form.yml');
    writeFileSync(form, 'name: Bug\nbody:\n  - type: input\n    id: what\n    attributes: { label: What }\n');
    writeFileSync(event, JSON.stringify({ issue: { number: 1, body: '### What\n\nit broke' } }));
    const output = join(bare, 'output');
    const env = {
      GITHUB_EVENT_PATH: event,
      GITHUB_REPOSITORY: 'acme/app',
      GITHUB_OUTPUT: output,
      INPUT_FORM: form,
    };
    const ran = spawnSync(process.execPath, [join(bare, 'actions/parse/main.js')], { env, encoding: 'utf8' });
    expect({ code: ran.status, err: ran.stderr }).toEqual({ code: 0, err: '' });
    expect(readFileSync(output, 'utf8')).toContain('fields={"what":"it broke"}\n');
  });

  test('outside a workflow, an action says what it is', () => {
    const ran = spawnSync(process.execPath, [join(bare, 'actions/triage/main.js')], {
      env: {},
      encoding: 'utf8',
    });
    expect(ran.status).toBe(1);
    expect(ran.stdout).toMatch(/^::error::This is an action: it runs inside a GitHub workflow\./);
    expect(ran.stderr).toBe('');
  });
});
