import { setTimeout as sleep } from 'node:timers/promises';

/** How long a run bears with the other side. */
export interface Patience {
  /** Milliseconds until a request counts as lost. */
  readonly timeoutMs: number;
  /** Waits that many seconds; replaced in tests. */
  readonly wait: (seconds: number) => Promise<void>;
}

/** Five seconds for an answer: a responder waits for the board. */
export const patience: Patience = {
  timeoutMs: 5000,
  wait: async (seconds) => {
    await sleep(seconds * 1000);
  },
};

const LONGEST_WAIT_SECONDS = 15;
const PAUSE_SECONDS = 1;

/** Why something could not be told, in words for the board; never holds a key or what the other side wrote freely. */
export class NotTold extends Error {
  override readonly name = 'NotTold';

  /** `again`: seconds after which one more try makes sense; null where it makes none. */
  constructor(
    message: string,
    readonly again: number | null = null,
  ) {
    super(message);
  }
}

/** Tries, and once more when the failure says that it makes sense, within 15 seconds. Throws NotTold. */
export async function twice<T>(attempt: () => Promise<T>, { wait }: Pick<Patience, 'wait'>): Promise<T> {
  try {
    return await attempt();
  } catch (error) {
    if (!(error instanceof NotTold) || error.again === null || error.again > LONGEST_WAIT_SECONDS)
      throw error;
    await wait(error.again);
    return attempt();
  }
}

/** What the answer to an HTTP request means where it is not a success. */
export function refusal(status: number, retryAfter: string | null): NotTold {
  if (status === 429) {
    const seconds = secondsOf(retryAfter);
    return new NotTold(
      `it answered 429: too many requests${seconds === null ? '' : `, wait ${seconds} s`}`,
      seconds ?? PAUSE_SECONDS,
    );
  }
  if (status >= 500) return new NotTold(`it answered ${status}: it failed`, PAUSE_SECONDS);
  if (status === 401 || status === 403)
    return new NotTold(`it answered ${status}: it does not accept the key`);
  if (status >= 300 && status < 400)
    return new NotTold(`it answered ${status}: it points elsewhere, which is not followed`);
  return new NotTold(`it answered ${status}`);
}

/** What a request that got no answer means. `again` as for NotTold. */
export function silence(
  error: unknown,
  { timeoutMs }: Patience,
  again: number | null = PAUSE_SECONDS,
): NotTold {
  const { cause } = error as { cause?: { code?: unknown } };
  // By its words: on the way through a library it may have become another error.
  if ([error, cause].some((one) => String(one).includes('TimeoutError')))
    return new NotTold(`it did not answer within ${timeoutMs / 1000} s`, again);
  const code = typeof cause?.code === 'string' && /^[A-Z_]{2,40}$/.test(cause.code) ? ` (${cause.code})` : '';
  return new NotTold(`no connection${code}`, again);
}

/** Seconds of a `Retry-After` header; null where there is none, or it is a date. */
function secondsOf(retryAfter: string | null): number | null {
  return retryAfter !== null && /^\d{1,6}$/.test(retryAfter) ? Number(retryAfter) : null;
}
