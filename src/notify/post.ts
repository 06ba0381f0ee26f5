import { NotTold, type Patience, refusal, silence, twice } from './patience.js';

/** More than any answer worth reading. */
const MOST_ANSWER = 64 * 1024;

/** A request with a JSON text as its body. */
export interface Post {
  readonly url: string;
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * Sends JSON to an address that takes repeats without harm, at most twice; redirects are not followed. Answers with the
 * status and the first 64 KB of the text. Throws NotTold.
 */
export async function post(
  { url, body, headers }: Post,
  patience: Patience,
): Promise<{ readonly status: number; readonly text: string }> {
  assertSafe(url);
  return twice(async () => {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'user-agent': 'incident-loop', ...headers },
      body,
      redirect: 'manual',
      signal: AbortSignal.timeout(patience.timeoutMs),
    }).catch((error: unknown) => {
      throw silence(error, patience);
    });
    if (!response.ok) {
      await response.body?.cancel();
      throw refusal(response.status, response.headers.get('retry-after'));
    }
    return { status: response.status, text: await beginning(response, patience) };
  }, patience);
}

async function beginning(response: Response, patience: Patience): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  try {
    for await (const chunk of response.body ?? []) {
      text += decoder.decode(chunk as Uint8Array, { stream: true });
      if (text.length > MOST_ANSWER) break;
    }
  } catch (error) {
    throw silence(error, patience);
  }
  return text.slice(0, MOST_ANSWER);
}

/** Keys and titles travel encrypted; plain HTTP is for a test on this machine. Throws NotTold. */
export function assertSafe(url: string): void {
  const { protocol, hostname, username, password } = parsed(url);
  const isHere = ['127.0.0.1', 'localhost', '[::1]'].includes(hostname);
  if (username || password) throw new NotTold('its address holds a password');
  if (protocol !== 'https:' && !(protocol === 'http:' && isHere))
    throw new NotTold('its address does not begin with https://');
}

function parsed(url: string): URL {
  try {
    return new URL(url);
  } catch {
    throw new NotTold('its address is no address');
  }
}
