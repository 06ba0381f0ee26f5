import { NotTold, type Patience, refusal, silence, twice } from './patience.js';

/**
 * Calls a method of Slack's Web API, named for the message of a failure. `fine`: error codes that mean that things stand
 * as wished. `once`: not repeated when no answer came. Throws NotTold.
 */
export type Call = <T extends object>(
  method: string,
  request: () => Promise<T>,
  fine?: readonly string[],
  repeat?: 'once' | 'twice',
) => Promise<Partial<T>>;

/** What the SDK throws (its `errors.ts`): told by code, since its classes come with a heavy import. */
interface SdkError {
  readonly code?: string;
  readonly retryAfter?: number;
  readonly statusCode?: number;
  readonly original?: unknown;
  readonly data?: { readonly error?: unknown; readonly needed?: unknown };
}

/** A Slack that answers `ok: false`: the code is one of a closed list for each method. */
export class SlackRefused extends NotTold {
  constructor(
    readonly method: string,
    readonly error: string,
    needed: string | null,
  ) {
    super(`${method} was refused: ${error}${needed === null ? '' : `; the app needs the scope ${needed}`}`);
  }
}

/** Bounded calls: a limit is waited out once, for at most 15 seconds (https://docs.slack.dev/apis/web-api/rate-limits). */
export function callSlack(patience: Patience): Call {
  return (method, request, fine = [], repeat = 'twice') =>
    twice(async () => {
      try {
        return await request();
      } catch (error) {
        const reason = reasonOf(method, error as SdkError, patience, repeat);
        if (reason instanceof SlackRefused && fine.includes(reason.error)) return {};
        throw reason;
      }
    }, patience);
}

function reasonOf(method: string, error: SdkError, patience: Patience, repeat: 'once' | 'twice'): NotTold {
  const again = repeat === 'twice' ? 1 : null;
  switch (error.code) {
    case 'slack_webapi_rate_limited_error':
      return refusal(429, String(error.retryAfter));
    case 'slack_webapi_platform_error':
      return refused(method, error.data);
    case 'slack_webapi_http_error': {
      const { message } = refusal(error.statusCode ?? 0, null);
      return new NotTold(message, (error.statusCode ?? 0) >= 500 ? again : null);
    }
    default:
      return silence(error.original ?? error, patience, again);
  }
}

/** The SDK hands on what is no JSON as if it were a code: words of a stranger are not repeated. */
function refused(method: string, data: SdkError['data']): NotTold {
  const { error, needed } = data ?? {};
  if (typeof error !== 'string' || !/^[a-z_]{2,60}$/.test(error))
    return new NotTold('what answered is not Slack: check the input `slack-url`');
  return new SlackRefused(
    method,
    error,
    typeof needed === 'string' && /^[a-z:._,]{2,120}$/.test(needed) ? needed : null,
  );
}
