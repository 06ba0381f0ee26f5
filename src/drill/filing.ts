import { SetupError } from '../domain/errors.js';
import type { Report } from '../domain/report.js';
import { formBody } from '../rendering/form-body.js';
import type { Edit } from './pen.js';

/** In characters: GitHub takes no longer issue. */
const LONGEST_BODY = 65_536;

/** The body that GitHub would make if somebody filed this report with the full form. Throws SetupError when that is too long. */
export function fileAsForm(report: Report): string {
  const body = formBody(report, report.sections);
  if (body.length <= LONGEST_BODY) return body;
  throw new SetupError(
    `As an issue this report has ${body.length} characters; GitHub takes ${LONGEST_BODY}. Keep logs elsewhere and link them under Artifacts.`,
  );
}

/** The body of an issue that an alert opened, once its people have filled in what this report tells; our marks stay. */
export function fillIn(report: Report): Edit {
  return (body) => {
    const marks = body.indexOf('<!-- incident-loop:declared ');
    return `${fileAsForm(report)}\n\n${marks < 0 ? '' : body.slice(marks)}`;
  };
}

/** The title for an issue: the report's first heading of level one, else its system. */
export function titleOf(text: string, report: Report): string {
  const heading = text.split('\n', 20).find((line) => line.startsWith('# '));
  return heading?.slice(2).trim() || `Incident: ${report.system ?? 'system not named'}`;
}
