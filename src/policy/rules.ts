import { ruleIds } from '../domain/rule-ids.js';
import { actionIncomplete, actionOverdue } from './rules/actions.js';
import { hiddenCharacters } from './rules/hidden.js';
import { onePage } from './rules/length.js';
import { moreFindings } from './rules/more.js';
import { noticeUndated } from './rules/notices.js';
import { ownerNotAPerson } from './rules/people.js';
import { readingFacts } from './rules/reading-facts.js';
import { readingStructure } from './rules/reading-structure.js';
import { owed, required } from './rules/required.js';
import type { Rule } from './rules/rule.js';
import { countsWithoutOrigin, nearMissStopper, runsWithoutAttempts } from './rules/safeguards.js';
import { personalData, secret } from './rules/secrets.js';
import { futureTime, timeOrder } from './rules/timeline.js';

const values: readonly Rule[] = [
  required,
  owed,
  secret,
  timeOrder,
  futureTime,
  actionIncomplete,
  actionOverdue,
  ownerNotAPerson,
  nearMissStopper,
  countsWithoutOrigin,
  runsWithoutAttempts,
  noticeUndated,
  personalData,
  hiddenCharacters,
  onePage,
  ...readingFacts,
  ...readingStructure,
  moreFindings,
];

/** Every check on a report: those that its reader makes, and those that are made on what it read. */
export const rules: readonly Rule[] = ruleIds.flatMap((id) => values.filter((rule) => rule.id === id));
