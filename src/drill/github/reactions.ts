import { refuses } from './access.js';
import {
  type Answer,
  bodyOf,
  type Call,
  invalid,
  isJson,
  type Json,
  json,
  loginOf,
  NOT_FOUND,
} from './call.js';
import { commentKey, keyOf } from './memory.js';
import { paged, type Route, read, type Workshop } from './route.js';

const CONTENTS: readonly unknown[] = ['+1', '-1', 'laugh', 'confused', 'heart', 'hooray', 'rocket', 'eyes'];

/** Ids far from those of issues and comments, so that a mix-up shows. */
const FIRST_ID = 700_001;

const keyFor = (repository: string, subject: string): string => {
  const id = Number(subject.split('/').at(-1));
  return subject.startsWith('comments/') ? commentKey(id) : keyOf({ repository, number: id });
};

const given = (shop: Workshop, key: string): Json[] => shop.memory.reactions.get(key) ?? [];

const byLogin = (reaction: Json): unknown => (isJson(reaction.user) ? reaction.user.login : null);

const list = async (shop: Workshop, call: Call, repository: string, subject: string): Promise<Answer> => {
  const found = await read(shop, call, `/repos/${repository}/issues/${subject}`);
  if (found.status !== 200) return found;
  const content = call.query.get('content');
  const wanted = (reaction: Json) => content === null || reaction.content === content;
  const reactions = given(shop, keyFor(repository, subject)).filter(wanted);
  return paged(shop, call, reactions, async (reaction) => reaction);
};

/** One reaction of a kind per person: giving it again answers 200 with the one there is. */
const add = async (shop: Workshop, call: Call, repository: string, subject: string): Promise<Answer> => {
  const demand = { permission: 'issues', level: 'write', role: 'read' } as const;
  const refused = refuses(shop.seed, call.caller, repository, demand);
  const found = refused ?? (await read(shop, call, `/repos/${repository}/issues/${subject}`));
  if (found.status !== 200) return found;
  const { content } = bodyOf(call);
  if (!CONTENTS.includes(content))
    return invalid({ resource: 'Reaction', field: 'content', code: 'invalid' });
  const login = loginOf(call.caller) ?? '';
  const key = keyFor(repository, subject);
  const same = given(shop, key).find(
    (reaction) => reaction.content === content && byLogin(reaction) === login,
  );
  if (same) return json(200, same);
  const all = [...shop.memory.reactions.values()].flat();
  const id = FIRST_ID + all.length;
  const created_at = new Date().toISOString().replace(/\.\d+Z$/, 'Z');
  const reaction = { id, node_id: `REA_${id}`, user: await shop.account(login), content, created_at };
  shop.memory.reactions.set(key, [...given(shop, key), reaction]);
  return json(201, reaction);
};

const remove = async (
  shop: Workshop,
  call: Call,
  repository: string,
  subject: string,
  id: number,
): Promise<Answer> => {
  const demand = { permission: 'issues', level: 'write', role: 'read' } as const;
  const refused = refuses(shop.seed, call.caller, repository, demand);
  if (refused !== null) return refused;
  const key = keyFor(repository, subject);
  const mine = given(shop, key).find(
    (reaction) => reaction.id === id && byLogin(reaction) === loginOf(call.caller),
  );
  if (mine === undefined) return NOT_FOUND;
  shop.memory.reactions.set(
    key,
    given(shop, key).filter((reaction) => reaction !== mine),
  );
  return json(204, undefined);
};

const SUBJECT = /^issues\/(comments\/\d+|\d+)\/reactions$/;
const ONE = /^issues\/(comments\/\d+|\d+)\/reactions\/(\d+)$/;

/** Reactions to issues and their comments. */
export const REACTIONS: readonly Route[] = [
  { method: 'GET', path: SUBJECT, answer: (s, c, r, [subject = '']) => list(s, c, r, subject) },
  { method: 'POST', path: SUBJECT, answer: (s, c, r, [subject = '']) => add(s, c, r, subject) },
  {
    method: 'DELETE',
    path: ONE,
    answer: (s, c, r, [subject = '', id]) => remove(s, c, r, subject, Number(id)),
  },
];
