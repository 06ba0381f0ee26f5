import { afterEach, describe, expect, it } from '@jest/globals';
import { type Clock, startClock } from '../../src/drill/clock.js';

describe("the drill's clock", () => {
  let clock: Clock | undefined;
  afterEach(() => clock?.stop());

  it('starts where it is told to, for everybody in this process', () => {
    clock = startClock('2026-03-02T09:00:00Z');
    expect(new Date().toISOString()).toMatch(/^2026-03-02T09:00:00/);
    expect(clock.now().toISOString()).toMatch(/^2026-03-02T09:00:00/);
  });

  it('runs on by itself', async () => {
    clock = startClock('2026-03-02T09:00:00Z');
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect(clock.now().getTime()).toBeGreaterThan(Date.UTC(2026, 2, 2, 9));
  });

  it('moves forward by the sum of the parts of a span', () => {
    clock = startClock('2026-03-02T09:00:00Z');
    clock.advance({ days: 1, hours: 2, minutes: 3, seconds: 4 });
    expect(clock.now().toISOString()).toMatch(/^2026-03-03T11:03:04/);
  });

  it('jumps to an instant, also back', () => {
    clock = startClock('2026-03-02T09:00:00Z');
    clock.set('2026-02-01T08:00:00+01:00');
    expect(clock.now().toISOString()).toMatch(/^2026-02-01T07:00:00/);
  });

  it('leaves timers alone, so that nothing waits for a rehearsed day', async () => {
    clock = startClock('2026-03-02T09:00:00Z');
    let rang = false;
    const timer = setTimeout(() => {
      rang = true;
    }, 3_600_000);
    clock.advance({ days: 1 });
    await new Promise((resolve) => setImmediate(resolve));
    clearTimeout(timer);
    expect(rang).toBe(false);
  });

  it('gives the real time back', () => {
    startClock('1999-12-31T23:00:00Z').stop();
    expect(new Date().getUTCFullYear()).toBeGreaterThan(2020);
  });

  it('refuses what is no time, and says how to write one', () => {
    expect(() => startClock('yesterday')).toThrow(/2026-03-02T09:00:00Z/);
  });
});
