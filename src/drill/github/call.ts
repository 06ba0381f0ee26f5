/** A JSON object of which nothing is known yet. */
export type Json = Record<string, unknown>;

/** Who is calling. A job's token acts as the bot, and only within its permissions. */
export type Caller =
  | { readonly kind: 'user'; readonly login: string; readonly token: string }
  | { readonly kind: 'job'; readonly permissions: Readonly<Record<string, string>>; readonly token: string }
  | { readonly kind: 'nobody' };

/** One REST request, its path without the query. */
export interface Call {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: Readonly<Record<string, string>>;
  /** The parsed JSON body; undefined when there is none. */
  readonly body: unknown;
  readonly caller: Caller;
}

/** What a request is answered with: a JSON value, raw bytes, or undefined for no body. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** The name that GitHub's own token acts under in the REST API; GraphQL leaves the suffix out. */
export const BOT = 'github-actions[bot]';

/** The name a caller acts under, null for nobody. */
export function loginOf(caller: Caller): string | null {
  if (caller.kind === 'nobody') return null;
  return caller.kind === 'job' ? BOT : caller.login;
}

/** Whether this is a JSON object. */
export function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The body as an object; anything else reads as empty. */
export function bodyOf(call: Pick<Call, 'body'>): Json {
  return isJson(call.body) ? call.body : {};
}

/** An answer with a JSON body. */
export function json(status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): Answer {
  return { status, headers, body };
}

/** Where GitHub's errors send their readers. */
export const DOCS = 'https://docs.github.com/rest';

/** An error as GitHub's REST API words it. */
export function refusal(status: number, message: string): Answer {
  return json(status, { message, documentation_url: DOCS, status: String(status) });
}

/** One entry of `errors` in a 422. */
export interface FieldError {
  readonly resource: string;
  readonly field: string;
  readonly code: string;
  readonly message?: string;
  readonly value?: string;
}

/** The 422 that GitHub answers to a well-formed request with unacceptable values. */
export function invalid(...errors: readonly FieldError[]): Answer {
  return json(422, { message: 'Validation Failed', errors, documentation_url: DOCS, status: '422' });
}

/** What an installation's token gets when its permissions do not reach. */
export const NOT_THIS_INTEGRATION: Answer = refusal(403, 'Resource not accessible by integration');
/** What a user's token gets when the role does not reach. */
export const NOT_YOUR_ROLE: Answer = refusal(403, 'Must have admin rights to Repository.');
/** The answer for what is not there, or must not be known to be there. */
export const NOT_FOUND: Answer = refusal(404, 'Not Found');
/** The answer to an unknown token. */
export const BAD_CREDENTIALS: Answer = refusal(401, 'Bad credentials');

/** A path below `/repos/{owner}/{name}`: the repository as `owner/name` and the rest without its leading slash. */
export function inRepository(path: string): { repository: string; rest: string } | null {
  const [, root, owner, name, ...rest] = path.split('/');
  if (root !== 'repos' || !owner || !name) return null;
  return { repository: `${owner}/${name}`, rest: rest.join('/') };
}
