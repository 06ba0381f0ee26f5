import { describe, expect, test } from '@jest/globals';
import { placeOfRemote } from '../../src/cli/repository.js';

describe('where a git remote points', () => {
  const place = { owner: 'acme', repo: 'bot.js', host: 'github.com' };

  test.each([
    'https://github.com/acme/bot.js.git',
    'https://github.com/acme/bot.js',
    'https://x-access-token:abc@github.com/acme/bot.js/',
    'git@github.com:acme/bot.js.git',
    'ssh://git@github.com:22/acme/bot.js.git\n',
  ])('%s', (url) => {
    expect(placeOfRemote(url)).toEqual(place);
  });

  test('a GitHub of one’s own keeps its host', () => {
    expect(placeOfRemote('git@git.example.com:acme/bot.git')).toEqual({
      owner: 'acme',
      repo: 'bot',
      host: 'git.example.com',
    });
  });

  test.each(['', '/srv/git/bot.git', 'file:///srv/bot.git', 'https://example.com/', 'git@host:only'])(
    '%j is none',
    (url) => {
      expect(placeOfRemote(url)).toBeNull();
    },
  );
});
