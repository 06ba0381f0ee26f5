import type { Finding, Place } from '../../domain/finding.js';
import type { FactValue } from '../../domain/report.js';
import type { Fact } from '../../domain/sections.js';
import { quoted } from '../../redaction/quoted.js';
import { readMoment } from '../time/moment.js';
import { momentFinding } from '../time/moment-findings.js';
import { allowed, readChoice, readChoices } from './choices.js';
import { readMoney } from './money.js';
import { editionsOf, readOwasp } from './owasp.js';
import { readPerson } from './people.js';
import { readLevels } from './severity.js';
import { readCount, readDay, readDuration, readRuns } from './values.js';
import { honestAnswer, isEmptyAnswer } from './words.js';

/** A fact's value, with what there is to say about the words it was read from. */
export interface FactReading {
  readonly value: FactValue;
  readonly findings: readonly Finding[];
}

/**
 * Reads words as the fact's type: an id of its list, a number, seconds, k of n, ids; `unknown`, `n/a` and `pending` stay as
 * they are; what cannot be read stays the words as written; nothing is null.
 */
export function readFactValue(fact: Fact, words: string, place: Place): FactReading {
  if (isEmptyAnswer(words)) return { value: null, findings: [] };
  const honest = honestAnswer(words);
  if (honest !== null) return { value: honest, findings: [] };
  const text = words.trim();
  const { kind } = fact;
  if (kind.type === 'choice') {
    const id = readChoice(text, kind.list);
    const mayBeNone = kind.list === 'stopped-by' && isNone(text);
    return {
      value: id ?? text,
      findings: id || mayBeNone ? [] : [unknownValue(fact, text, allowed(kind.list), place)],
    };
  }
  if (kind.type === 'choices') return readModes(fact, text, place);
  if (kind.type === 'ids') return readIds(fact, text, place);
  if (kind.type === 'severity') return readSeverity(fact, text, place);
  if (kind.type === 'date') return readDate(fact, text, place);
  const readers = {
    count: readCount,
    duration: readDuration,
    runs: readRuns,
    person: readPerson,
    money: readMoney,
  };
  const value = kind.type === 'text' ? null : readers[kind.type](kind.type === 'person' ? text : bare(text));
  return { value: value ?? text, findings: [] };
}

const marked = /^([*_`]{1,3})([^*_`]{1,200})\1$/;

/** A number's words without marks around all of them: `**1,200**`. */
function bare(text: string): string {
  return marked.exec(text)?.[2] ?? text;
}

function readSeverity(fact: Fact, text: string, place: Place): FactReading {
  const { actual, potential } = readLevels(text);
  if (actual.length + potential.length > 0) return { value: text, findings: otherScale(fact, text, place) };
  if (isNone(text)) return { value: text, findings: [] };
  return { value: text, findings: [unknownValue(fact, text, 'S0, S1, S2, S3', place)] };
}

/** An answer that no list has, and that says something all the same: `Stopped by: none`. */
function isNone(text: string): boolean {
  return /^(?:none|nothing|nobody|not stopped)(?![\w-])/i.test(text);
}

/** `SEV-1` is read as S1, but many scales of that name start at 1. */
function otherScale(fact: Fact, text: string, { line, column }: Place): Finding[] {
  const name = /(?<![\w-])sev(?:erity)?[ -]?[1-3](?!\w)/i.exec(text)?.[0];
  if (!name) return [];
  const message = `${quoted(name)} was read as S${name.at(-1)}, on a scale whose worst is S0. If yours starts at 1, write the level that is meant.`;
  return [{ rule: 'severity-scale', level: 'note', field: fact.id, line, column, message }];
}

function readModes(fact: Fact, text: string, place: Place): FactReading {
  if (fact.kind.type !== 'choices') return { value: text, findings: [] };
  const { list } = fact.kind;
  const { ids, unknown } = readChoices(text, list);
  const rule = list === 'failure-mode' ? 'unknown-failure-mode' : 'unknown-value';
  const findings = unknown
    .slice(0, 5)
    .map((words) => ({ ...unknownValue(fact, words, allowed(list), place), rule }));
  return { value: ids.length > 0 ? ids : text, findings };
}

function readIds(fact: Fact, text: string, place: Place): FactReading {
  const { ids, bare, bareAgentic } = readOwasp(text);
  const say = (level: Finding['level'], message: string): Finding => ({
    rule: 'owasp-edition',
    level,
    field: fact.id,
    line: place.line,
    column: place.column,
    message,
  });
  const findings = bare.map((name) => say('warning', editionsOf(name)));
  if (bareAgentic.length > 0) {
    const names = bareAgentic.join(', ');
    findings.push(say('note', `${names}: not stored without an edition; write ${bareAgentic[0]}:2026.`));
  }
  return { value: ids.length > 0 ? ids : text, findings };
}

function readDate(fact: Fact, text: string, place: Place): FactReading {
  const day = readDay(text);
  const finding = day === null ? momentFinding(readMoment(text), fact.id, place) : null;
  return { value: day ?? text, findings: finding ? [finding] : [] };
}

function unknownValue(fact: Fact, words: string, list: string, place: Place): Finding {
  return {
    rule: 'unknown-value',
    level: 'warning',
    field: fact.id,
    line: place.line,
    column: place.column,
    message: `${quoted(words)} is no value of ${fact.title}. Write one of: ${list}.`,
  };
}
