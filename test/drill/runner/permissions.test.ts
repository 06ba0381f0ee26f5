import { describe, expect, test } from '@jest/globals';
import { permissionsOf } from '../../../src/drill/runner/permissions.js';

describe('the permissions of a job', () => {
  test("are the workflow's, unless the job has its own, which replace them all", () => {
    expect(permissionsOf({ issues: 'write' }, null, false)).toEqual({ metadata: 'read', issues: 'write' });
    expect(permissionsOf({ issues: 'write' }, { checks: 'read' }, false)).toEqual({
      metadata: 'read',
      checks: 'read',
    });
    expect(permissionsOf({ issues: 'write' }, {}, false)).toEqual({ metadata: 'read' });
  });

  test('are the restricted default when nobody says anything', () => {
    expect(permissionsOf(null, null, false)).toEqual({ metadata: 'read', contents: 'read' });
  });

  test('leave out what is none', () => {
    expect(permissionsOf({ issues: 'none', contents: 'read' }, null, false)).toEqual({
      metadata: 'read',
      contents: 'read',
    });
  });

  test('may be all at once', () => {
    const all = permissionsOf('write-all', null, false);
    expect(all).toMatchObject({
      issues: 'write',
      'pull-requests': 'write',
      'id-token': 'write',
      models: 'read',
      metadata: 'read',
    });
    const read = permissionsOf(null, 'read-all', false);
    expect(new Set(Object.values(read))).toEqual(new Set(['read']));
    expect(read).not.toHaveProperty('id-token');
  });
});
