import * as v from 'valibot';
import { isZone } from './local-time.js';
import { type Severity, type Span, severityRow } from './severities.js';

const SECONDS: Readonly<Record<string, number>> = { min: 60, h: 3600, day: 86_400 };

/** `15 min`, `2 h`, `1 day`, `3 business days` or `none`. */
const spanSchema = v.pipe(
  v.string('a span such as “15 min”, “2 h”, “1 day”, “3 business days”, or none'),
  v.regex(
    /^(?:none|[1-9]\d{0,3} ?(?:min|h|days?|business days?))$/,
    'a span such as “15 min”, “2 h”, “1 day”, “3 business days”, or none',
  ),
  v.transform(spanOf),
);

function spanOf(text: string): Span | null {
  if (text === 'none') return null;
  const count = Number.parseInt(text, 10);
  const unit = text.replace(/^\d+ ?/, '').replace(/days$/, 'day');
  return unit === 'business day' ? { businessDays: count } : { seconds: count * (SECONDS[unit] as number) };
}

const clocks = v.optional(
  v.strictObject({
    acknowledge: v.optional(spanSchema),
    update: v.optional(spanSchema),
    review: v.optional(spanSchema),
  }),
);

/** How long the clocks of each severity run, where a team wants them otherwise than the table of severities has them. */
export const clocksSetting = v.pipe(
  v.optional(
    v.strictObject({
      'time-zone': v.optional(
        v.pipe(v.string(), v.check(isZone, 'a time zone by its IANA name, such as Europe/Berlin or UTC')),
      ),
      S0: clocks,
      S1: clocks,
      S2: clocks,
      S3: clocks,
    }),
    {},
  ),
  v.description(
    'Until when somebody acknowledges, stakeholders hear the next word, and a resolved incident is signed off, by severity: `S1: {acknowledge: 30 min, update: 2 h, review: 5 business days}`, `none` for no such clock. Business days are those of `time-zone`, else of the rotation. See docs/clocks.md.',
  ),
);

export const clockIds = ['acknowledge', 'update', 'review'] as const;
export type ClockId = (typeof clockIds)[number];

export type ClockSettings = v.InferOutput<typeof clocksSetting>;

/** How long a clock of a severity runs; null where there is none. */
export function spanFor(settings: ClockSettings, severity: Severity, clock: ClockId): Span | null {
  const own = settings[severity]?.[clock];
  return own === undefined ? severityRow(severity)[clock] : own;
}

/** A clock that runs: what it waits for, since when, and until when. Instants are ISO 8601 UTC. */
export interface Clock {
  readonly id: ClockId;
  readonly since: string;
  readonly due: string;
  readonly isOverdue: boolean;
  /** How often its time has run out since it began. */
  readonly periods: number;
}
