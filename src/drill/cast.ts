/** The people of a rehearsal and what they may do in its repository. */
export const cast = {
  reporter: { login: 'sam', permission: 'triage' },
  lead: { login: 'dana', permission: 'write' },
  comms: { login: 'mia', permission: 'write' },
  approver: { login: 'carol', permission: 'maintain' },
  stranger: { login: 'mallory', permission: 'read' },
} as const;

export type Player = keyof typeof cast;

/** Where a rehearsal takes place: a private repository of an owner that exists nowhere else. */
export const stage = { owner: 'rehearsal', repo: 'incidents', fullName: 'rehearsal/incidents' } as const;
