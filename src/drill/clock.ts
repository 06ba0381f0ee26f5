import { install } from '@sinonjs/fake-timers';

/** How far to move the clock; the parts add up. */
export interface Span {
  readonly days?: number;
  readonly hours?: number;
  readonly minutes?: number;
  readonly seconds?: number;
}

/** The drill's own time: it runs on by itself and jumps when told to. */
export interface Clock {
  /** The current time on this clock. */
  now(): Date;
  /** Moves forward by a span. */
  advance(span: Span): void;
  /** Jumps to an instant (ISO 8601 with offset or Z). Throws RangeError when the text is no instant. */
  set(at: string): void;
  /** Gives this process its real time back. */
  stop(): void;
}

const SECOND = 1000;

const instant = (at: string): number => {
  const milliseconds = Date.parse(at);
  if (Number.isNaN(milliseconds))
    throw new RangeError(`"${at}" is not a time; write it like 2026-03-02T09:00:00Z.`);
  return milliseconds;
};

/**
 * Puts this process on the drill's time. Only `Date` is replaced: timers and sockets keep real time, so nothing waits
 * for a rehearsed day. Other processes learn the time from the embedded GitHub's `Date` response header.
 * Throws RangeError when `at` is no ISO 8601 instant, and TypeError when a clock is already running.
 */
export function startClock(at: string): Clock {
  const fake = install({ now: instant(at), toFake: ['Date'], shouldAdvanceTime: true });
  return {
    now: () => new Date(),
    advance: ({ days = 0, hours = 0, minutes = 0, seconds = 0 }) =>
      fake.setSystemTime(Date.now() + (((days * 24 + hours) * 60 + minutes) * 60 + seconds) * SECOND),
    set: (to) => fake.setSystemTime(instant(to)),
    stop: () => fake.uninstall(),
  };
}
