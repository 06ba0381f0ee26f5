const MARKER = /^<!-- incident-loop:action (\d{1,10})\/([0-9a-f]{12}) -->$/m;

/** The key in the marker of an issue made for a preventive action of `incident`; null when it is of another, or of none. */
export function actionKeyOf(body: string, incident: number): string | null {
  const match = MARKER.exec(body);
  return match && Number(match[1]) === incident ? (match[2] as string) : null;
}

/** The incident that a preventive-action issue was made for; null when its body does not say. */
export function incidentOfAction(body: string): number | null {
  const match = MARKER.exec(body);
  return match ? Number(match[1]) : null;
}
