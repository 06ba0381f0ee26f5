import { type Answer, type Call, isJson, type Json } from './call.js';
import { paged, type Route, type Workshop } from './route.js';

const listAll = async (
  shop: Workshop,
  call: Call,
  path: string,
  more: Record<string, string>,
): Promise<Answer> => {
  const items: Json[] = [];
  for (let page = 1; ; page++) {
    const query = new URLSearchParams({ per_page: '100', page: String(page), ...more });
    const answer = await shop.handle({ ...call, method: 'GET', path, query, body: undefined });
    if (answer.status !== 200 || !Array.isArray(answer.body)) return answer;
    items.push(...answer.body);
    if (answer.body.length < 100) return { ...answer, body: items };
  }
};

const itemsOf = (answer: Answer): Json[] => (Array.isArray(answer.body) ? answer.body.filter(isJson) : []);

/** Every comment of the repository's issues, by default the oldest first; `since` asks for those updated since. */
const ofRepository = async (shop: Workshop, call: Call, repository: string): Promise<Answer> => {
  const base = `/repos/${repository}/issues`;
  const issues = await listAll(shop, call, base, { state: 'all' });
  if (issues.status !== 200) return issues;
  const comments: Json[] = [];
  for (const issue of itemsOf(issues)) {
    if (issue.comments !== 0)
      comments.push(...itemsOf(await listAll(shop, call, `${base}/${issue.number}/comments`, {})));
  }
  const since = Date.parse(call.query.get('since') ?? '1970-01-01T00:00:00Z');
  const field = call.query.get('sort') === 'updated' ? 'updated_at' : 'created_at';
  const sign = call.query.get('direction') === 'desc' ? -1 : 1;
  const at = (comment: Json, name: string): number => Date.parse(String(comment[name]));
  const chosen = comments
    .filter((comment) => at(comment, 'updated_at') >= since)
    .sort((a, b) => sign * (at(a, field) - at(b, field) || Number(a.id) - Number(b.id)));
  return paged(shop, call, chosen, async (comment) => comment);
};

/** The comments of a whole repository; the emulator takes the word for an issue's number. */
export const COMMENTS: readonly Route[] = [
  { method: 'GET', path: /^issues\/comments$/, answer: (s, c, r) => ofRepository(s, c, r) },
];
