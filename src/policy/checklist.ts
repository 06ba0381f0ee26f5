import { signoffItems } from '../domain/sections.js';
import type { IncidentSituation } from '../domain/situation.js';
import { peakSeverity } from './peak.js';

/** The items that the sign-off list of this incident must hold: the defaults, and what the settings add for its worst level. */
export function requiredItems(situation: IncidentSituation): readonly string[] {
  const { checklist } = situation.settings;
  const peak = peakSeverity(situation);
  const all = [...signoffItems, ...(checklist.all ?? []), ...(peak ? (checklist[peak] ?? []) : [])];
  return all.filter((item, index) => all.findIndex((other) => itemKey(other) === itemKey(item)) === index);
}

/** Those of them that no box of the report stands for: deleted, renamed, or hidden from the reader. */
export function missingItems(situation: IncidentSituation): readonly string[] {
  const present = new Set(situation.report.checklist.map((item) => itemKey(item.text)));
  return requiredItems(situation).filter((item) => !present.has(itemKey(item)));
}

/** What makes an item that item, whatever its capitals, emphasis, spaces and full stop. */
export function itemKey(text: string): string {
  return text
    .replace(/[*_`~]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/[ .:;!]{1,5}$/, '')
    .trim()
    .toLowerCase();
}
