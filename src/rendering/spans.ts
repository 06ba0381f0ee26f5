const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const YEAR = 365.25 * DAY;

/** A number of seconds as a person says it, in the two largest units that matter: `45 s`, `1 h 5 min`, `24 d 3 h`. */
export function spell(seconds: number): string {
  if (Math.round(seconds) < MINUTE) return `${Math.round(seconds)} s`;
  const minutes = Math.round(seconds / MINUTE);
  if (minutes < 60) return `${minutes} min`;
  if (minutes < 48 * 60) return pair(Math.floor(minutes / 60), 'h', minutes % 60, 'min');
  const hours = Math.round(seconds / HOUR);
  return pair(Math.floor(hours / 24), 'd', hours % 24, 'h');
}

/** The same in at most four characters, for a label in a chart: `45s`, `65m`, `1.5h`, `24d`, `3y`. */
export function abbreviate(seconds: number): string {
  if (seconds < MINUTE) return `${Math.floor(seconds)}s`;
  const [size, unit] =
    seconds < 99.5 * MINUTE
      ? [MINUTE, 'm']
      : seconds < 48 * HOUR
        ? [HOUR, 'h']
        : seconds < 999.5 * DAY
          ? [DAY, 'd']
          : [YEAR, 'y'];
  const amount = seconds / size;
  const figure = amount < 9.95 && unit !== 'm' ? Math.round(amount * 10) / 10 : Math.round(amount);
  return `${figure}${unit}`;
}

/** A share as a percentage with one decimal; what is a little more than none, or less than all, is said to be neither. */
export function percentOf(share: number): string {
  if (share > 0 && share < 0.0005) return 'under 0.1 %';
  if (share < 1 && share >= 0.9995) return 'over 99.9 %';
  return `${(share * 100).toFixed(1)} %`;
}

/** A count in at most four characters: `500`, `9999`, `12k`. */
export function abbreviateCount(count: number): string {
  return count < 10_000 ? String(count) : `${Math.round(count / 1000)}k`;
}

function pair(large: number, unit: string, small: number, smallUnit: string): string {
  return small === 0 ? `${large} ${unit}` : `${large} ${unit} ${small} ${smallUnit}`;
}
