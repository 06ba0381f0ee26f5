import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { USES } from './actions.js';
import { generatedNote } from './note.js';

const UPLOAD = 'actions/upload-artifact@330a01c490aca151604b8cf639adc76d48f6c5d4 # v5.0.0';
const DOWNLOAD = 'actions/download-artifact@018cc2cf5baa6db3ef3c5f8a56943fffe632ef53 # v6.0.0';
const PIN = /actions\/checkout@[0-9a-f]{40} # v[\d.]+/;

/** How one tool is run on both sides of a pull request. */
interface EvalTool {
  /** How people call it. */
  readonly title: string;
  /** Files of the fix that both sides are tested with, below the repository. */
  readonly tests: string;
  /** Lines of the script, in a folder that holds `before/`, `after/` and `out/`. */
  readonly run: readonly string[];
}

/** The tools whose results are read, by the name of their page and workflow. */
export const evalTools = {
  promptfoo: {
    title: 'promptfoo',
    tests: 'evals/tests.yaml',
    run: [
      'for side in before after; do',
      '  # promptfoo ends with 100 when a test fails; that is what the comparison is for.',
      '  (cd "$side/evals" && npx promptfoo@0.121 eval --repeat 20 --no-cache --output "../../out/$side.json") || test $? -eq 100',
      'done',
    ],
  },
  garak: {
    title: 'garak',
    tests: 'evals/probes.txt',
    run: [
      'probes="$(cat after/evals/probes.txt)" # such as dan,promptinject,lmrc',
      'for side in before after; do',
      '  pipx run garak==0.14.0 --target_type rest -G "$side/evals/target.json" --probes "$probes" --generations 20 --report_prefix "$PWD/$side"',
      '  cp "$side.report.jsonl" "out/$side.report.jsonl"',
      'done',
    ],
  },
  inspect: {
    title: 'inspect_ai',
    tests: 'evals/safety.py',
    run: [
      'pipx install inspect-ai==0.3.291',
      'pipx inject inspect-ai openai',
      'for side in before after; do',
      '  (cd "$side/evals" && inspect eval safety.py --model openai/gpt-4o-mini --epochs 20 --log-format json --log-dir "../../out/$side")',
      'done',
    ],
  },
  generic: {
    title: 'a script of your own',
    tests: 'evals/cases.csv',
    run: ['for side in before after; do', '  (cd "$side" && sh evals/run.sh) > "out/$side.csv"', 'done'],
  },
} as const satisfies Readonly<Record<string, EvalTool>>;

/** Workflows that make results for the gate and for drift: they run people's own evals, so that they stand apart from those that are installed as they are. */
export function evalWorkflows(root: string): readonly { readonly path: string; readonly text: string }[] {
  // One pin for all, where Dependabot keeps it fresh.
  const [checkout = ''] = PIN.exec(readFileSync(join(root, '.github/workflows/ci.yml'), 'utf8')) ?? [];
  const tools = Object.entries(evalTools).map(([name, tool]) => ({
    path: `templates/evals/${name}.yml`,
    text: evidenceWorkflow(checkout, tool),
  }));
  return [...tools, { path: 'templates/evals/drift.yml', text: driftWorkflow(checkout) }];
}

const note = generatedNote('scripts/generate/eval-workflows.ts');

function evidenceWorkflow(checkout: string, { title, tests, run }: EvalTool): string {
  return `# ${note}
# Runs your evals with ${title} before and after a pull request, and keeps both results for the gate on remediations.
# Copy to .github/workflows/evals.yml, and make it run what you have. It may write nothing, and no fork sees its secrets.
name: evals

on:
  # Every run asks a model, which costs: name what changes its answers, and what else a fix may touch.
  pull_request:
    # paths: ['prompts/**', 'evals/**']

permissions: {}

jobs:
  evals:
    # A fork's run has no secrets, nor has Dependabot's; a fork's counts for nothing.
    if: github.event.pull_request.head.repo.full_name == github.repository
    runs-on: ubuntu-latest
    timeout-minutes: 60
    permissions:
      contents: read
    steps:
      - uses: ${checkout}
        with:
          path: after
          persist-credentials: false
      - uses: ${checkout}
        with:
          path: before
          ref: \${{ github.event.pull_request.base.sha }}
          persist-credentials: false
      # The same tests on both sides: those of the fix.
      - run: |
          mkdir -p out before/evals
          cp ${`after/${tests}`} ${`before/${tests}`}
      - run: |
${indented(run)}
        env:
          OPENAI_API_KEY: \${{ secrets.OPENAI_API_KEY }}
      - uses: ${UPLOAD}
        with:
          name: incident-evals
          path: out
          if-no-files-found: error
`;
}

function driftWorkflow(checkout: string): string {
  const run = [
    'mkdir -p out',
    'for side in staging production; do',
    '  # promptfoo ends with 100 when a test fails; that is what the comparison is for.',
    '  TARGET_URL="https://$side.example.com" npx promptfoo@0.121 eval -c evals/promptfooconfig.yaml --no-cache --output "out/$side.json" || test $? -eq 100',
    'done',
  ];
  return `# ${note}
# Runs the same evals on staging and on production every night, and keeps the difference for the weekly report.
# Copy to .github/workflows/incident-loop-drift.yml, make it run what you have, and pin the action to the commit you have read.
# Where the weekly report goes to a data branch, add \`delivery: branch\` to the last step.
name: incident-loop drift

on:
  schedule:
    - cron: '41 4 * * *'
  workflow_dispatch:

permissions: {}

jobs:
  # What runs your evals and their packages may write nothing.
  evals:
    runs-on: ubuntu-latest
    timeout-minutes: 60
    permissions:
      contents: read
    steps:
      - uses: ${checkout}
        with:
          persist-credentials: false
      - run: |
${indented(run)}
        env:
          OPENAI_API_KEY: \${{ secrets.OPENAI_API_KEY }}
      - uses: ${UPLOAD}
        with:
          name: drift
          path: out
          if-no-files-found: error
          retention-days: 7
  drift:
    needs: evals
    runs-on: ubuntu-latest
    timeout-minutes: 10
    permissions:
      contents: write
    concurrency:
      group: incident-loop-drift
      cancel-in-progress: false
    steps:
      - uses: ${DOWNLOAD}
        with:
          name: drift
      - uses: ${USES}/actions/drift@v0
`;
}

function indented(lines: readonly string[]): string {
  return lines.map((line) => `          ${line}`).join('\n');
}
