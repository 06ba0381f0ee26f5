import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** Results of real runs, which the stand-ins below hand out. */
const FIXTURES = resolve('test/exchange/fixtures/evals');

/** What stands in for other people's actions and eval tools, so that the workflows run without a network. */
export interface EvalActions {
  readonly actions: (uses: string) => string | undefined;
  /** What the tools were called with, in order. */
  calls(): readonly string[];
  /** The files that were uploaded as an artifact, by path. */
  kept(artifact: string): Readonly<Record<string, Buffer>>;
}

const composite = (...steps: readonly object[]) =>
  JSON.stringify({
    name: 'stand-in',
    description: 'stand-in',
    inputs: Object.fromEntries(inputs.map((name) => [name, { description: name, default: '' }])),
    runs: { using: 'composite', steps: steps.map((step) => ({ shell: 'bash', ...step })) },
  });
const inputs = ['path', 'ref', 'persist-credentials', 'name', 'if-no-files-found', 'retention-days'];

/** The value behind an option in the arguments, for the shell of a stand-in. */
const option = (name: string) => `
want=""; value=""
for one in "$@"; do if test -n "$want"; then value="$one"; want=""; fi; if test "$one" = "${name}"; then want=1; fi; done`;

/** What a repository under test holds beside the prompts. */
const CHECKOUT = `
mkdir -p "$WHERE/evals"
echo "tests" > "$WHERE/evals/tests.yaml"
echo "dan,lmrc" > "$WHERE/evals/probes.txt"
echo "task" > "$WHERE/evals/safety.py"
echo "cases" > "$WHERE/evals/cases.csv"
echo 'cat "$FIXTURES/generic/$(basename "$PWD").csv"' > "$WHERE/evals/run.sh"
echo "FIXTURES=$FIXTURES" >> "$GITHUB_ENV"
echo "$BIN" >> "$GITHUB_PATH"`;

/** Stand-ins for the tools: each writes where the tool would what it once wrote, and ends as it would. */
const TOOLS: Readonly<Record<string, string>> = {
  npx: `${option('--output')}
case "$value" in *before*|*staging*) cp "${FIXTURES}/promptfoo/before.json" "$value";; *) cp "${FIXTURES}/promptfoo/after.json" "$value";; esac
exit 100`,
  pipx: `${option('--report_prefix')}
test -z "$value" && exit 0
case "$value" in *before) cp "${FIXTURES}/garak/agg-0.13.report.jsonl" "$value.report.jsonl";; *) cp "${FIXTURES}/garak/agg-0.14.report.jsonl" "$value.report.jsonl";; esac`,
  inspect: `${option('--log-dir')}
mkdir -p "$value"
case "$value" in *before) cp "${FIXTURES}/inspect/incorrect.json" "$value/2026-03-02_popularity.json";; *) cp "${FIXTURES}/inspect/correct.json" "$value/2026-03-02_popularity.json";; esac`,
};

/** Makes the stand-ins in a folder of their own. */
export function evalActions(): EvalActions {
  const home = mkdtempSync(join(tmpdir(), 'eval-actions-'));
  const [bin, store, log] = [join(home, 'bin'), join(home, 'store'), join(home, 'calls')];
  mkdirSync(bin);
  mkdirSync(store);
  for (const [name, script] of Object.entries(TOOLS)) {
    writeFileSync(join(bin, name), `#!/bin/sh\necho "${name} $*" >> "${log}"${script}\n`);
    chmodSync(join(bin, name), 0o755);
  }
  const env = {
    WHERE: "${{ inputs.path || '.' }}",
    NAME: '${{ inputs.name }}',
    STORE: store,
    BIN: bin,
    FIXTURES,
  };
  const folders = {
    checkout: composite({ env, run: CHECKOUT }),
    'upload-artifact': composite({ env, run: 'cp -R "$WHERE" "$STORE/$NAME"' }),
    'download-artifact': composite({ env, run: 'cp -R "$STORE/$NAME/." "$WHERE"' }),
  };
  for (const [name, text] of Object.entries(folders)) {
    mkdirSync(join(home, name));
    writeFileSync(join(home, name, 'action.yml'), text);
  }
  return {
    actions: (uses) => {
      const name = /^actions\/([a-z-]+)@[0-9a-f]{40}$/.exec(uses)?.[1] ?? '';
      return name in folders ? join(home, name) : undefined;
    },
    calls: () => (existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n') : []),
    kept: (artifact) => filesIn(join(store, artifact)),
  };
}

function filesIn(folder: string): Readonly<Record<string, Buffer>> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  const paths = names.map((one) => join(one.parentPath, one.name));
  return Object.fromEntries(paths.map((path) => [path.slice(folder.length + 1), readFileSync(path)]));
}
