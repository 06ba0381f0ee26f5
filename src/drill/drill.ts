import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readReport } from '../parsing/report/report.js';
import { readSettings } from '../parsing/settings.js';
import { curtainTime } from './calendar.js';
import { castFor, stage } from './cast.js';
import { startClock } from './clock.js';
import { titleOf } from './filing.js';
import { type EmbeddedGitHub, startGitHub } from './github/embedded.js';
import { type Playbill, page, type ShownIssue } from './page.js';
import { play, type Step } from './play.js';
import { setStage } from './stage.js';
import { createWorld } from './world.js';

/** What to rehearse: the text of a report, the text of settings, and whom to tell about each step. */
export interface Rehearsal {
  readonly reportText: string;
  /** The payload that begins it; without one, somebody files the report with the form. */
  readonly alert?: object;
  readonly settings: string;
  readonly onStep: (step: Step) => void;
}

/** What is left when the curtain has fallen. */
export interface Drilled extends Playbill {
  readonly github: EmbeddedGitHub;
}

/** Rehearses one incident on an embedded GitHub of its own, from its alert or the form to the weekly report. */
export async function drill({ reportText, alert, settings, onStep }: Rehearsal): Promise<Drilled> {
  const { report } = readReport(reportText);
  const curtain = curtainTime(report, new Date().toISOString());
  const clock = startClock(curtain);
  const steps: Step[] = [];
  const known = readSettings(settings).settings;
  const cast = castFor(known);
  const github = await startGitHub(setStage(curtain, settings, cast));
  try {
    const world = createWorld(github, { cast });
    const played = {
      title: titleOf(reportText, report),
      report,
      alert: alert ?? null,
      workflow: known.remediation.workflow,
    };
    const { issue } = await play(world, clock, played, (step) => {
      steps.push(step);
      onStep(step);
    });
    const requests = github.requests.length;
    return {
      github,
      steps,
      requests,
      ...(await lookAround(world.as('lead'), issue)),
      files: await github.files(stage.fullName),
    };
  } finally {
    await github.close();
    clock.stop();
  }
}

type Reader = ReturnType<ReturnType<typeof createWorld>['as']>;

async function lookAround(
  reader: Reader,
  number: number,
): Promise<Pick<Playbill, 'incident' | 'comments' | 'actionIssues'>> {
  const where = { owner: stage.owner, repo: stage.repo };
  const issues = await reader.request('GET /repos/{owner}/{repo}/issues', {
    ...where,
    state: 'all',
    per_page: 100,
  });
  const comments = await reader.request('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', {
    ...where,
    issue_number: number,
    per_page: 100,
  });
  const shown = issues.data.map(toShown).sort((a, b) => a.number - b.number);
  return {
    incident: shown.find((issue) => issue.number === number) as ShownIssue,
    actionIssues: shown.filter((issue) => issue.labels.includes('preventive-action')),
    comments: comments.data.map((one) => ({
      by: one.user?.login ?? 'ghost',
      at: one.created_at,
      body: one.body ?? '',
    })),
  };
}

interface RestIssue {
  readonly number: number;
  readonly title: string;
  readonly state: string;
  readonly body?: string | null;
  readonly created_at: string;
  readonly user: { readonly login: string } | null;
  readonly labels: readonly (string | { readonly name?: string })[];
  readonly assignees?: readonly { readonly login: string }[] | null;
}

function toShown(issue: RestIssue): ShownIssue {
  return {
    number: issue.number,
    title: issue.title,
    state: issue.state,
    body: issue.body ?? '',
    at: issue.created_at,
    by: issue.user?.login ?? 'ghost',
    labels: issue.labels.map((label) => (typeof label === 'string' ? label : (label.name ?? ''))),
    assignees: (issue.assignees ?? []).map((person) => person.login),
  };
}

/** Leaves the folder of a rehearsal: the page, the issue and board as Markdown, the committed tree, every request as NDJSON. */
export function leaveFolder(folder: string, drilled: Drilled): void {
  rmSync(join(folder, 'tree'), { recursive: true, force: true });
  const files: Record<string, string> = {
    'index.html': page(drilled),
    'issue.md': drilled.incident.body,
    'comments.md': drilled.comments.map((one) => `<!-- ${one.by}, ${one.at} -->\n${one.body}\n`).join('\n'),
    'requests.ndjson': drilled.github.requests.map((request) => `${JSON.stringify(request)}\n`).join(''),
  };
  for (const [path, text] of Object.entries(drilled.files)) files[`tree/${path}`] = text;
  for (const [path, text] of Object.entries(files)) {
    const target = join(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text);
  }
}
