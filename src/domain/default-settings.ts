import { COUNTS_PATH } from './counts.js';
import { type RequirementId, requirementIds } from './requirements.js';
import { windowWeeks } from './window-weeks.js';

/** Where the settings live in a repository. */
export const SETTINGS_PATH = '.github/incident-loop.yml';

const asked = (...ids: RequirementId[]) => ids;

/**
 * The settings of a repository without a settings file. They are plain values, so that whoever needs no more loads neither the
 * schema, which takes its defaults from here, nor what reads YAML.
 */
export const defaultSettings = {
  'on-call': [],
  approvers: [],
  checklist: {},
  'due-date-field': 'Target date',
  'window-weeks': windowWeeks.usual,
  clocks: {},
  'counts-file': COUNTS_PATH,
  remediation: {
    workflow: null,
    artifact: 'incident-evals',
    'self-reported': false,
    folder: 'evals/remediation',
    team: [],
    requires: {
      S0: asked(...requirementIds),
      S1: asked(...requirementIds),
      S2: asked('evals', 'rollback-plan'),
      S3: asked(),
    },
  },
  rules: {},
  alerts: {},
};
