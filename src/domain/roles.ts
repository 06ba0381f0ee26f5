/** The people of an incident; `fact` is the line of the Owners section that names them. */
export const roles = [
  { id: 'lead', fact: 'incident-lead', title: 'Incident lead', duty: 'decides, and signs for the response' },
  { id: 'comms', fact: 'comms-lead', title: 'Comms lead', duty: 'tells users and stakeholders' },
  { id: 'onCall', fact: 'on-call', title: 'On-call', duty: 'is assigned first' },
  { id: 'approver', fact: 'approver', title: 'Approver', duty: 'signs independently of the lead' },
] as const;

export type Role = (typeof roles)[number]['id'];

/** Who holds each role: GitHub logins without `@`, or plain names; null where nobody is named. */
export type People = Readonly<Record<Role, string | null>>;
