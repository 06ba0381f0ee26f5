import type { ChartId } from '../rendering/weekly-pictures.js';
import { charts } from '../rendering/weekly-pictures.js';
import { escapeHtml, toHtml } from './html.js';
import { pageStyle } from './page-style.js';
import type { Step } from './play.js';
import { effectsOf, wasRefused } from './step.js';

/** An issue or comment as the page shows it; `body` is Markdown. */
export interface Post {
  readonly by: string;
  readonly at: string;
  readonly body: string;
}

/** An issue with its state, as it stands when the curtain falls. */
export interface ShownIssue extends Post {
  readonly number: number;
  readonly title: string;
  readonly state: string;
  readonly labels: readonly string[];
  readonly assignees: readonly string[];
}

/** Everything that a rehearsal leaves to look at. */
export interface Playbill {
  readonly steps: readonly Step[];
  readonly incident: ShownIssue;
  readonly comments: readonly Post[];
  readonly actionIssues: readonly ShownIssue[];
  /** The committed tree: path → text. */
  readonly files: Readonly<Record<string, string>>;
  readonly requests: number;
}

/** One HTML page of a rehearsal, complete in itself: steps, issue, board, preventive actions, report and charts. */
export function page(bill: Playbill): string {
  const { incident, steps } = bill;
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta http-equiv="content-security-policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'">
<title>Drill: ${escapeHtml(incident.title)}</title><style>${pageStyle}</style></head><body>
<h1>${escapeHtml(incident.title)}</h1>
<p class="lead">A rehearsal on an embedded GitHub: ${steps.length} steps, ${bill.requests} API requests. Nothing left this machine.</p>
<nav><a href="#steps">Steps</a><a href="#issue">Issue and board</a><a href="#actions">Preventive actions</a><a href="#report">Weekly report</a><a href="#tree">Committed files</a></nav>
<h2 id="steps">What happened</h2><ol class="steps">${steps.map(stepItem).join('')}</ol>
<h2 id="issue">The issue, as it stands</h2>${issueCard(incident)}${bill.comments.map(postCard).join('')}
<h2 id="actions">Preventive actions</h2>${bill.actionIssues.map(issueCard).join('') || '<p>None was opened.</p>'}
<h2 id="report">The weekly report</h2>${weeklyReport(bill.files)}
<h2 id="tree">Committed files</h2><ul class="tree">${Object.keys(bill.files)
    .sort()
    .map((path) => `<li>${escapeHtml(path)}</li>`)
    .join('')}</ul>
</body></html>
`;
}

function stepItem(step: Step): string {
  const effects = step.runs.flatMap(effectsOf);
  const list = effects.length > 0 ? effects : ['nothing to do'];
  const refused = wasRefused(step) ? ' class="refused"' : '';
  return `<li${refused}><div class="when">${minute(step.at)}</div><span class="phase">${escapeHtml(step.phase)}</span> · ${escapeHtml(step.who)} ${inline(step.did)}<ul class="effects">${list.map((line) => `<li>${escapeHtml(line)}</li>`).join('')}</ul></li>`;
}

function inline(words: string): string {
  return escapeHtml(words).replace(/`([^`]{1,100})`/g, '<code>$1</code>');
}

function issueCard(issue: ShownIssue): string {
  const labels = issue.labels.map((name) => `<span class="label">${escapeHtml(name)}</span>`).join('');
  const people = issue.assignees.length > 0 ? ` · assigned to ${escapeHtml(issue.assignees.join(', '))}` : '';
  return `<section class="card"><header><strong>#${issue.number} ${escapeHtml(issue.title)}</strong> · <span class="state">${escapeHtml(issue.state)}</span> · opened by ${escapeHtml(issue.by)} at ${minute(issue.at)}${people}<br>${labels}</header><div class="body">${toHtml(issue.body)}</div></section>`;
}

function postCard(post: Post): string {
  return `<section class="card"><header><strong>${escapeHtml(post.by)}</strong> commented at ${minute(post.at)}</header><div class="body">${toHtml(post.body)}</div></section>`;
}

/** The report as GitHub would show it, its charts drawn into the page in both themes. */
function weeklyReport(files: Playbill['files']): string {
  const latest = Object.keys(files)
    .filter((path) => path.startsWith('incidents/reports/'))
    .sort()
    .at(-1);
  if (!latest) return '<p>No report was committed.</p>';
  const drawn = charts.map(({ id, alt }) =>
    chartIn(files, id, id === 'incidents' ? 'Chart of incidents per week' : alt),
  );
  const text = (files[latest] ?? '').replace(/<picture>[\s\S]*?<\/picture>/g, '');
  return `<p class="soft">${escapeHtml(latest)}</p>${drawn.join('')}<section class="card"><div class="body">${toHtml(text)}</div></section>`;
}

/** A chart of both themes; the page's style shows the reader's. */
function chartIn(files: Playbill['files'], id: ChartId, alt: string): string {
  const pictures = (['light', 'dark'] as const).map((theme) => {
    const svg = files[`incidents/charts/${id}-${theme}.svg`];
    return svg
      ? `<span class="${theme}"><img alt="${escapeHtml(alt)}" src="data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}"></span>`
      : '';
  });
  return pictures.join('');
}

function minute(at: string): string {
  return `<time datetime="${escapeHtml(at)}">${escapeHtml(at.slice(0, 16).replace('T', ' '))} UTC</time>`;
}
