import { jobName } from '@understudy/contracts/jobs';
import { permissionsOf, type Standing } from '@understudy/contracts/permissions';
import type { Actor } from '../../auth/actor.js';
import { type JobFacts, may, possible } from './job.policy.js';

const actorWith = (standing: Standing, userId: string): Actor => ({
  organisationId: 'here',
  userId,
  personId: null,
  isAdmin: standing === 'admin',
  standings: [standing],
  permissions: new Set(permissionsOf[standing]),
  timeZone: 'UTC',
  today: '2026-01-01',
  requestId: 'request',
});
const job = (facts: Partial<JobFacts>): JobFacts => ({
  name: 'compute-indicators',
  status: 'waiting',
  requestedBy: 'me',
  cancelRequested: false,
  ...facts,
});

describe('who may do what to a job', () => {
  it('lets admins see and do everything, also what nobody in particular asked for', () => {
    for (const name of jobName.options) {
      for (const action of ['see', 'cancel', 'retry'] as const) {
        expect(may(actorWith('admin', 'other'), action, job({ name, requestedBy: null }))).toBe(true);
      }
    }
  });

  it('lets others see what they asked for, and repeat only what they may still ask for', () => {
    const leader = actorWith('leader', 'me');
    expect(may(leader, 'retry', job({}))).toBe(true);
    expect(may(leader, 'see', job({ requestedBy: 'other' }))).toBe(false);
    expect(may(leader, 'see', job({ requestedBy: null }))).toBe(false);
    const member = actorWith('member', 'me');
    expect(may(member, 'see', job({ name: 'apply-import' }))).toBe(true);
    expect(may(member, 'retry', job({ name: 'apply-import' }))).toBe(false);
    expect(may(member, 'cancel', job({}))).toBe(false);
  });

  it.each([
    ['waiting', ['cancel']],
    ['running', ['cancel']],
    ['completed', []],
    ['failed', ['retry']],
    ['cancelled', ['retry']],
  ] as const)('offers what makes sense for a job that is %s', (status, actions) => {
    expect((['cancel', 'retry'] as const).filter((action) => possible[action](job({ status })))).toEqual(actions);
  });
});
