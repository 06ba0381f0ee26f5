import type { CommandMemory } from './commands.js';
import type { SeverityChange } from './ledger.js';
import type { Notified } from './notify.js';

/** What the board remembers for the next run. */
export interface BoardMemory {
  readonly history: readonly SeverityChange[];
  /** True once someone with triage rights stood behind the report. */
  readonly confirmed: boolean;
  /** True once it was an incident: calling it a near miss later buys nothing. */
  readonly wasIncident: boolean;
  /** True once the report said that users must be told; left out while it never did. */
  readonly noticeRequired?: boolean;
  /** What was made of commands; absent while nobody gave one. */
  readonly commands?: CommandMemory;
  /** Who was told what, and what could not be told; absent while there is nothing. */
  readonly notified?: readonly Notified[];
}
