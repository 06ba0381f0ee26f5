import { describe, expect, test } from '@jest/globals';
import { commandRow } from '../../src/domain/commands.js';
import { phases } from '../../src/domain/phases.js';
import { reply } from '../../src/policy/replies.js';
import { helpText, refusalText } from '../../src/rendering/reply.js';
import { ours } from '../../src/rendering/safe.js';
import { comment, kept, situation } from '../support/situation.js';

const answer = (key: string, text: string) => ({ key, text: ours(text) });
const textOf = (...args: Parameters<typeof reply>) => reply(...args)[0]?.text ?? '';

describe('the comment that answers', () => {
  test('says the latest first, and each thing once', () => {
    const before = kept('reply', { answers: [answer('1/0', 'old'), answer('2/0', 'said twice')] });
    const there = situation({ comments: [before] });
    const [effect] = reply(there, [answer('2/0', 'said twice'), answer('3/0', 'new')]);
    expect(effect).toMatchObject({ id: before.id, key: 'reply' });
    expect(effect?.text.split(' -->\n')[1]).toBe('new\n\n---\n\nsaid twice\n\n---\n\nold');
  });

  test('is not touched while there is nothing to say', () => {
    expect(reply(situation(), [])).toEqual([]);
  });

  test('forgets what is long ago, and always fits into a comment', () => {
    const many = Array.from({ length: 40 }, (_, index) =>
      answer(`${index}/0`, `${index} ${'\\<'.repeat(700)}`),
    );
    const text = textOf(situation(), many);
    expect(text.length).toBeLessThan(65_536);
    expect(text).toContain('39 ');
    expect(text).not.toContain('\n1 ');
  });

  test('drops, but for the latest five, what its author has typed again since, or taken away', () => {
    const typed = [
      comment('dana', '/severity S9'),
      comment('mia', '/severity S8'),
      comment('dana', '/severity S1 two more'),
      ...Array.from({ length: 6 }, (_, at) => comment('dana', `/event 0${at}:00 x`)),
    ];
    const [first, second, , ...events] = typed;
    const gone = answer('9/0', 'deleted');
    const before = [gone, answer(`${first?.id}/0`, 'no S9'), answer(`${second?.id}/0`, 'no S8')];
    const there = situation({ comments: [...typed, kept('reply', { answers: before })] });
    const text = textOf(
      there,
      events.map(({ id }, at) => answer(`${id}/0`, `no zone ${at}`)),
    );
    const said = ['no zone 5', 'no zone 4', 'no zone 3', 'no zone 2', 'no zone 1', 'no S8'];
    expect(text.split(' -->\n')[1]).toBe(said.join('\n\n---\n\n'));
  });

  test('takes nothing over that somebody else wrote into it', () => {
    const forged = kept(
      'reply',
      { answers: [answer('1/0', '@everyone')] },
      { edited: true, editor: 'mallory' },
    );
    expect(textOf(situation({ comments: [forged] }), [answer('2/0', 'new')])).not.toContain('@everyone');
  });
});

describe('an answer', () => {
  test('links to the comment and shows the form', () => {
    const row = commandRow('severity');
    if (!row) throw new Error('no /severity');
    const url = 'https://github.com/acme/incidents/issues/57#issuecomment-1';
    expect(refusalText(row, { author: 'sam', url }, ours('It names no severity.'), true)).toBe(
      `[\`/severity\`](${url}) by sam was **not** carried out. It names no severity. Type \`/severity S0|S1|S2|S3 [reason]\`, for example \`/severity S1 two more customers are affected\`.`,
    );
  });

  test.each(phases.map(({ id }) => id))('to /help in %s names every command', (phase) => {
    const text = helpText(phase, 2);
    for (const name of ['/ack', '/incident', '/signoff', '/help']) expect(text).toContain(name);
    expect(text).toContain('2 things are missing');
  });
});
