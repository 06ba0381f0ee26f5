import { expect, test } from '@jest/globals';
import { createClient } from '../../src/github/client.js';
import { openIncident } from '../../src/github/open-incident.js';
import { ours } from '../../src/rendering/safe.js';
import { rehearse } from './rehearsal.js';

test('two runs that declare one incident at the same time leave one, and the other says why it is closed', async () => {
  const there = await rehearse();
  try {
    const token = await there.github.mint({ issues: 'write' });
    const client = createClient({
      token,
      apiUrl: there.github.apiUrl,
      owner: 'rehearsal',
      repo: 'incidents',
    });
    const text = ours('The assistant leaks. <!-- same -->');
    const declaration = {
      title: ours('Leak'),
      body: text,
      labels: ['incident', 'severity/S0'],
      assignees: [],
    };
    const isSame = (body: string) => body.includes('<!-- same -->');
    const declare = () => openIncident(client, declaration as never, isSame, 'github-actions[bot]');
    const first = await declare();
    let looked = 0;
    there.github.intercept = ({ method, path }) => {
      if (method !== 'GET' || !path.endsWith('/issues')) return undefined;
      looked += 1;
      return looked === 1 ? { status: 200, headers: {}, body: [] } : undefined;
    };
    const second = await declare();
    there.github.intercept = undefined;
    expect(second).toMatchObject({ number: first.number, existed: true });
    const twin = await there.issue(first.number + 1);
    expect(twin).toMatchObject({ state: 'closed', labels: [] });
    expect((await there.comments(first.number + 1))[0]?.body).toContain(`#${first.number} was first`);
    expect((await there.issue(first.number)).state).toBe('open');
  } finally {
    await there.end();
  }
});
