import { isSamePerson } from '../domain/issue.js';
import { peopleOnCall } from '../domain/rotation.js';
import type { Settings } from '../domain/settings.js';

/** A person of a rehearsal and what they may do in its repository. */
export interface Role {
  readonly login: string;
  readonly permission: 'read' | 'triage' | 'write' | 'maintain';
}

export type Player = 'reporter' | 'lead' | 'comms' | 'approver' | 'stranger';
export type Cast = Readonly<Record<Player, Role>>;

/** Where a rehearsal takes place: a private repository of an owner that exists nowhere else. */
export const stage = { owner: 'rehearsal', repo: 'incidents', fullName: 'rehearsal/incidents' } as const;

/** The company's own people, who play wherever the settings name nobody. */
export const company: Cast = {
  reporter: { login: 'sam', permission: 'triage' },
  lead: { login: 'dana', permission: 'write' },
  comms: { login: 'mia', permission: 'write' },
  approver: { login: 'carol', permission: 'maintain' },
  stranger: { login: 'mallory', permission: 'read' },
};

/** Gives the settings' own people their places: the first approver approves, the first other person on call leads. */
export function castFor(settings: Settings): Cast {
  const approver = settings.approvers[0] ?? company.approver.login;
  const others = [...peopleOnCall(settings['on-call']), company.lead.login, company.approver.login];
  const lead = others.find((login) => !isSamePerson(login, approver)) as string;
  return {
    ...company,
    lead: { login: lead, permission: 'write' },
    approver: { login: approver, permission: 'maintain' },
  };
}
