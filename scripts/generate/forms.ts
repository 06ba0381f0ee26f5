import { stringify } from 'yaml';
import { actionFields, actionKindIds } from '../../src/domain/action-fields.js';
import { failureModes } from '../../src/domain/failure-modes.js';
import { kinds } from '../../src/domain/kinds.js';
import { ACTION_LABEL, RECORD_LABEL } from '../../src/domain/labels.js';
import { closedLists } from '../../src/domain/lists.js';
import { type Fact, type Section, sections, typedFacts, whatCounts } from '../../src/domain/sections.js';
import { severities } from '../../src/domain/severities.js';
import { sectionSkeleton } from '../../src/rendering/skeleton.js';
import { generatedNote } from './note.js';

/** Offered first where nothing may be chosen by accident; the reader takes it for no answer. */
const UNCHOSEN = '-- choose --';
const REQUIRED: readonly string[] = ['kind', 'severity'];

interface Element {
  readonly type: string;
  readonly id?: string;
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly validations?: { readonly required: boolean };
}

/** The three forms, as texts of YAML. Typed fields come first, so that text pasted later can never forge them. */
export function forms(): readonly { readonly name: string; readonly text: string }[] {
  return [
    {
      name: 'incident-quick.yml',
      text: form(
        'AI incident: quick',
        'Declare in a minute; the record is completed below.',
        [RECORD_LABEL],
        quick(),
      ),
    },
    {
      name: 'incident.yml',
      text: form(
        'AI incident: full report',
        'All fifteen sections, for when you know more.',
        [RECORD_LABEL],
        full(),
      ),
    },
    {
      name: 'preventive-action.yml',
      text: form('Preventive action', 'Something promised after an incident.', [ACTION_LABEL], preventive()),
    },
  ];
}

function form(
  name: string,
  description: string,
  labels: readonly string[],
  body: readonly Element[],
): string {
  const text = stringify({ name, description, labels, body }, { lineWidth: 110 });
  return `# ${generatedNote('src/domain')}\n${text}`;
}

function quick(): readonly Element[] {
  const more: Element = {
    type: 'textarea',
    id: 'notes',
    attributes: {
      label: 'Anything else known',
      description: 'Times, people, links. The other sections are added for you.',
      value: stampOf('incident-quick'),
    },
  };
  const summary = sections
    .filter((section) => section.id === 'summary')
    .map((section) => sectionElement(section, []));
  return [opening(), ...typedFacts('quick').map(factElement), ...summary, more];
}

function full(): readonly Element[] {
  const typed = typedFacts('full');
  const asked = typed.map((fact) => fact.id);
  return [
    opening(),
    ...typed.map(factElement),
    ...stamped(sections.map((section) => sectionElement(section, asked))),
  ];
}

function stamped(elements: readonly Element[]): readonly Element[] {
  const last = elements.at(-1) as Element;
  const value = `${stampOf('incident')}\n${last.attributes.value}`;
  return [...elements.slice(0, -1), { ...last, attributes: { ...last.attributes, value } }];
}

/** Raise the number when a label changes, and keep the older form: its issues stay readable with it. */
const VERSION = 1;

/** What tells an issue's form and its version; it travels in the last free text, since GitHub renders nothing else. */
function stampOf(form: string): string {
  return `<!-- form: ${form}@${VERSION} -->`;
}

function opening(): Element {
  const lines = ['**What counts as an AI incident**', '', ...whatCounts.map((one) => `- ${one}`), ''];
  const care =
    'Never paste secrets or personal data: edits keep them in the history, and mails have already carried them.';
  return { type: 'markdown', attributes: { value: [...lines, care].join('\n') } };
}

function factElement(fact: Fact): Element {
  const required = REQUIRED.includes(fact.id);
  const validations = required ? { validations: { required } } : {};
  const attributes = { label: fact.title, description: hints[fact.id] };
  const { kind } = fact;
  if (kind.type === 'choice' || kind.type === 'choices' || kind.type === 'severity') {
    const multiple = kind.type === 'choices';
    const options = optionsOf(fact);
    const chosen = !multiple && required ? { default: 0 } : {};
    return {
      type: 'dropdown',
      id: fact.id,
      attributes: { ...attributes, ...(multiple ? { multiple } : {}), options, ...chosen },
      ...validations,
    };
  }
  return { type: 'input', id: fact.id, attributes, ...validations };
}

const hints: Readonly<Record<string, string>> = {
  kind: 'A near miss and a hazard assign nobody; for them the severity is what it could have been.',
  severity:
    'S0 is the worst. Unsure? Take the worse one: it can be lowered later; the worst level keeps deciding who signs.',
  'potential-severity': 'What it could have become, where that is worse.',
  system: 'The product or service as its users know it.',
  'failure-modes': 'How it failed, as far as you can tell now.',
  'found-by': 'How you came to know.',
  'stopped-by': 'For near misses and hazards: what kept it from doing harm.',
  disclosure: 'Whether it may be published, sanitized, later.',
};

function optionsOf({ id, kind }: Fact): readonly string[] {
  if (kind.type === 'severity') {
    return [
      ...(id === 'severity' ? [UNCHOSEN] : []),
      ...severities.map((row) => `${row.id} – ${row.meaning}`),
    ];
  }
  if (kind.type !== 'choice' && kind.type !== 'choices') return [];
  if (kind.list === 'failure-mode') return failureModes.map((row) => row.id);
  if (kind.list === 'kind') return kinds.map((row) => `${row.id} – ${row.meaning}`);
  return closedLists[kind.list].map((row) => `${row.id} – ${row.meaning}`);
}

function sectionElement(section: Section, asked: readonly string[]): Element {
  const isSummary = section.id === 'summary';
  const prefill = isSummary ? {} : { value: sectionSkeleton(section, asked) };
  return {
    type: 'textarea',
    id: section.id,
    attributes: { label: section.title, description: section.asks, ...prefill },
    ...(isSummary ? { validations: { required: true } } : {}),
  };
}

function preventive(): readonly Element[] {
  return actionFields.map(({ id, title, type, required, asks }) => ({
    type,
    id,
    attributes: {
      label: title,
      description: asks,
      ...(type === 'dropdown' ? { options: actionKindIds } : {}),
    },
    validations: { required },
  }));
}
