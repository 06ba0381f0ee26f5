import { type Answer, type Call, type Json, json } from './call.js';
import type { Memory } from './memory.js';
import type { Seed } from './seed.js';

/** What the routes that the emulator lacks are built from. */
export interface Workshop {
  readonly seed: Seed;
  readonly memory: Memory;
  /** The address of the public door. */
  readonly url: string;
  /** Answers a request as the public API does, with the rights of its caller. */
  handle(call: Call): Promise<Answer>;
  /** Passes a request on to the emulator, refused or repaired where GitHub would do otherwise. */
  forward(call: Call): Promise<Answer>;
  /** Reads with an administrator's rights; only to decide, never to answer with. */
  seeAll(path: string): Promise<Answer>;
  /** An account as the API describes it, by login. */
  account(login: string): Promise<Json>;
  /** Adds an event that the emulator does not send by itself. */
  announce(name: string, payload: Json): Promise<void>;
}

/** The parts of a matched path. */
export type Parts = readonly string[];

/** A request that the proxy answers by itself. `path` is matched below the repository and captures its parts. */
export interface Route {
  readonly method: string;
  readonly path: RegExp;
  answer(shop: Workshop, call: Call, repository: string, parts: Parts): Promise<Answer>;
}

/** Reads another resource with the rights of the same caller. */
export function read(shop: Workshop, call: Call, path: string): Promise<Answer> {
  return shop.handle({ ...call, method: 'GET', path, query: new URLSearchParams(), body: undefined });
}

/**
 * One page of a list, by the request's `per_page` (at most 100, usually 30) and `page`, with the `Link` header that
 * clients follow to the next one.
 */
export async function paged<T>(
  shop: Pick<Workshop, 'url'>,
  call: Call,
  items: readonly T[],
  toBody: (item: T) => Promise<unknown>,
): Promise<Answer> {
  const size = Math.min(100, Number(call.query.get('per_page') ?? 30));
  const page = Number(call.query.get('page') ?? 1);
  const last = Math.max(1, Math.ceil(items.length / size));
  const link = (to: number, rel: string): string => {
    const query = new URLSearchParams(call.query);
    query.set('page', String(to));
    return `<${shop.url}${call.path}?${query}>; rel="${rel}"`;
  };
  const forth = page < last ? [link(page + 1, 'next'), link(last, 'last')] : [];
  const back = page > 1 ? [link(page - 1, 'prev'), link(1, 'first')] : [];
  const links = [...back, ...forth];
  const bodies = await Promise.all(items.slice((page - 1) * size, page * size).map(toBody));
  return json(200, bodies, links.length > 0 ? { link: links.join(', ') } : {});
}
