import type { CommandName } from '../../domain/commands.js';
import type { Effect } from '../../domain/effect.js';
import { isSamePerson, mayAct } from '../../domain/issue.js';
import type { SafeMarkdown } from '../../domain/markdown.js';
import type { Phase } from '../../domain/phases.js';
import type { IncidentSituation } from '../../domain/situation.js';
import type { Command } from '../../parsing/commands.js';
import { rolesOf } from '../signatures.js';

/** A command on its way: what was typed, and the incident as the commands before it leave it. */
export interface Order {
  readonly name: CommandName;
  readonly command: Command;
  readonly situation: IncidentSituation;
}

/** What came of a command. */
export type Outcome =
  | {
      readonly done: true;
      /** The report's text with it; absent where it changes nothing there. */
      readonly body?: string;
      readonly effects?: readonly Effect[];
      readonly confirms?: true;
      readonly phase?: Phase;
      /** Said to whoever typed it, beside the reaction. */
      readonly answer?: SafeMarkdown;
    }
  | {
      readonly done: false;
      readonly reason: SafeMarkdown;
      /** False where typing it otherwise would not help. */
      readonly showForm: boolean;
    };

/** How one command is carried out. Pure. */
export type Carry = (order: Order) => Outcome;

/** Nothing is left to do but the reaction. */
export const done: Outcome = { done: true };

/** What was typed cannot be understood: the form is shown beside the reason. */
export function misread(reason: SafeMarkdown): Outcome {
  return { done: false, reason, showForm: true };
}

/** It was understood and cannot be. */
export function refused(reason: SafeMarkdown): Outcome {
  return { done: false, reason, showForm: false };
}

/** True for triage rights or more. */
export function hasTriage(by: string, { rights }: IncidentSituation): boolean {
  return mayAct(rights[by.toLowerCase()], 'triage');
}

/** True for people who hold a role on the incident. */
export function holdsRole(by: string, situation: IncidentSituation): boolean {
  return rolesOf(by, situation).length > 0 || isSamePerson(situation.report.people.onCall, by);
}
