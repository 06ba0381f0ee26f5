import { readFileSync } from 'node:fs';
import { parseIssue } from '@github/issue-parser';
import { readAnswers } from '../src/parsing/form/answers.js';
import { readForm } from '../src/parsing/form/form.js';
import { readReport } from '../src/parsing/report/report.js';
import { median } from './row.js';

// A process of its own for one figure: what a body costs that is the first one read, and what the next ones cost.
const [reader, path = ''] = process.argv.slice(2);
const body = readFileSync(path, 'utf8');
const yaml = readFileSync('templates/ISSUE_TEMPLATE/incident.yml', 'utf8');
const known = reader === 'form' ? readForm(yaml) : null;
const readers: Readonly<Record<string, () => unknown>> = {
  form: () => readAnswers(body, known ?? readForm(yaml)),
  // Form and body in one call, as the peer's only entry has it.
  whole: () => readAnswers(body, readForm(yaml)),
  peer: () => parseIssue(body, yaml),
  report: () => readReport(body, { now: '2026-11-23T00:00:00Z' }),
  floor: () => body.split('\n').map((line) => line.trim()),
};
const read = readers[reader ?? ''];
if (!read) throw new Error(`no reader is called ${reader}`);
const WARM_ROUNDS = reader === 'whole' || reader === 'peer' ? 40 : 200;
const times = Array.from({ length: WARM_ROUNDS }, () => {
  const start = performance.now();
  read();
  return performance.now() - start;
});
process.stdout.write(JSON.stringify({ first: times[0], warm: median(times.slice(WARM_ROUNDS / 2)) }));
