import { randomUUID } from 'node:crypto';
import { listNotifications } from '@understudy/contracts/notifications';
import { recordLeaving } from '@understudy/contracts/people';
import { changeCriticalRole, createCriticalRole, nominate } from '@understudy/contracts/succession';
import { startTestApp, type TestApp } from '../../../test/harness.js';
import { NotificationListeners } from './telling/notifications.listeners.js';
import { type Company, happens, type Key, startCompany, told } from './testing/told-company.js';

const evidence = 'Led two launches without anybody’s help.';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
}, 60_000);
afterAll(() => app.close());

describe('what is told, and to whom', () => {
  const cases = (ids: Record<Key, string>) => {
    const person = (key: Key) => ({ kind: 'person', id: ids[key] });
    const some = (kind: string) => ({ kind, id: randomUUID() });
    const pair = { personId: ids.ida, counterSignerId: ids.lead };
    const entry = { personId: ids.ida, managerId: ids.lead };
    const talk = { personId: ids.ida, counterpartId: ids.lead };
    const seen = { personId: ids.ida, observerId: ids.lead };
    const rater = { requestId: randomUUID(), assessmentId: randomUUID(), personId: ids.ida, raterId: ids.otto };
    return [
      ['lead', 'stage-assignment.changed', person('ida'), { source: 'manual' }, ['ida: stage-changed']],
      [null, 'stage-assignment.changed', person('ida'), { source: 'mapping' }, []],
      ['lead', 'target-stage.changed', person('ida'), {}, ['ida: target-changed']],
      ['ida', 'target-stage.changed', person('ida'), {}, ['lead: report-target-changed']],
      ['top', 'reporting-line.changed', person('far'), { value: ids.lead }, ['far: new-manager', 'lead: new-report']],
      ['top', 'reporting-line.changed', person('far'), { value: null }, []],
      ['top', 'framework.migrated', some('framework'), { personIds: [ids.ida, ids.top] }, ['ida: stage-moved']],
      ['top', 'framework.migrated', some('framework'), { people: 3, personIds: [] }, []],
      [null, 'transition.entered', some('transition'), { ...entry, stageKey: 'x' }, ['ida: transition-entered']],
      ['ida', 'transition.entered', some('transition'), { ...entry, stageKey: 'x' }, []],
      [null, 'transition.look-back', some('transition'), entry, ['ida: transition-look-back']],
      ['ida', 'transition.shared', some('transition'), { ...entry, shared: true }, ['lead: transition-shared']],
      ['ida', 'transition.shared', some('transition'), { ...entry, shared: false }, []],
      [
        'top',
        'cycle.changed',
        some('cycle'),
        { change: 'launched', personIds: [ids.ida, ids.top] },
        ['ida: cycle-launched'],
      ],
      [null, 'cycle.changed', some('cycle'), { change: 'joined', personIds: [ids.far] }, ['far: cycle-launched']],
      [null, 'cycle.changed', some('cycle'), { change: 'closed', personIds: [], byItself: false }, []],
      [null, 'cycle.changed', some('cycle'), { change: 'closed', byItself: true }, ['admin: cycle-closed']],
      [null, 'cycle.changed', some('cycle'), { change: 'left', personIds: [ids.far] }, []],
      [null, 'cycle.changed', some('cycle'), { change: 'not-opened', because: 'nobody' }, ['admin: cycle-not-opened']],
      [null, 'cycle.reminded', some('cycle'), { change: 'reminded', personIds: [ids.ida] }, ['ida: cycle-reminded']],
      [null, 'cycle.reminded', some('plan'), { change: 'signature', ...pair }, ['lead: plan-to-sign']],
      ['ida', 'plan.changed', some('plan'), { ...pair, change: 'plan-signed' }, ['lead: plan-to-sign']],
      ['ida', 'plan.changed', some('plan'), { ...pair, change: 'goal-added' }, []],
      [null, 'plan.changed', some('plan'), { ...pair, change: 'end-due' }, ['ida: plan-ending', 'lead: plan-ending']],
      ['lead', 'plan.changed', some('plan'), { ...pair, change: 'consent-withdrawn' }, ['ida: plan-consent-withdrawn']],
      ['lead', 'plan.agreed', some('plan'), pair, ['ida: plan-agreed']],
      ['ida', 'plan.commented', some('plan'), pair, ['lead: plan-commented']],
      ['ida', 'plan.commented', some('plan'), { ...pair, withdrawn: true }, []],
      ['lead', 'check-in.changed', some('check-in'), { ...talk, change: 'planned' }, ['ida: check-in-changed']],
      [null, 'check-in.overdue', some('check-in'), talk, ['ida: check-in-overdue', 'lead: check-in-overdue']],
      ['ida', 'assessment-request.changed', some('x'), { ...rater, change: 'asked' }, ['otto: assessment-asked']],
      ['ida', 'assessment-request.changed', some('x'), { ...rater, change: 'proposed' }, ['lead: raters-to-approve']],
      ['otto', 'assessment-request.changed', some('x'), { ...rater, change: 'declined' }, ['lead: rater-declined']],
      ['lead', 'assessment-request.changed', some('x'), { ...rater, change: 'vetoed' }, ['ida: rater-not-asked']],
      ['lead', 'assessment-request.changed', some('x'), { ...rater, change: 'withdrawn' }, ['ida: rater-not-asked']],
      ['ida', 'assessment-request.changed', some('x'), { ...rater, change: 'withdrawn' }, []],
      [null, 'assessment.submitted', some('campaign'), { anonymous: true }, []],
      ['otto', 'assessment.submitted', some('assessment'), { personId: ids.ida, requestId: rater.requestId }, []],
      [
        'ida',
        'result.shared',
        some('assessment'),
        { change: 'shared', personId: ids.ida, withPersonId: ids.otto },
        ['otto: result-shared'],
      ],
      [
        'ida',
        'result.shared',
        some('assessment'),
        { change: 'unshared', personId: ids.ida, withPersonId: ids.otto },
        [],
      ],
      ...[
        ['ida', 'raise', [ids.lead], ['lead: result-disputed']] as const,
        ['ida', 'insist', [], ['admin: result-disputed']] as const,
        ['ida', 'settle', [ids.lead], []] as const,
        ['lead', 'answer', [ids.lead], ['ida: result-dispute-answered']] as const,
      ].map(
        ([by, change, personIds, told]) =>
          [by, 'result.disputed', some('assessment'), { change, personId: ids.ida, personIds }, told] as const,
      ),
      ['lead', 'signal.observed', some('signal'), { ...seen, openToPerson: true }, ['ida: signal-observed']],
      ['lead', 'signal.observed', some('signal'), { ...seen, openToPerson: false }, []],
      ['lead', 'signal.changed', some('signal'), { ...seen, change: 'corrected', openToPerson: true }, []],
      [
        'ida',
        'signal.contested',
        some('signal'),
        { personId: ids.ida, observerId: ids.lead },
        ['lead: signal-replied'],
      ],
      ['lead', 'signal.replied', some('signal'), { personId: ids.ida, openToPerson: true }, ['ida: signal-replied']],
      ['lead', 'signal.replied', some('signal'), { personId: ids.ida, openToPerson: false }, []],
      [null, 'framework.published', some('framework'), { version: 1 }, []],
      [
        'top',
        'framework.published',
        some('framework'),
        { version: 2 },
        ['admin', 'far', 'ida', 'lead', 'otto'].map((key) => `${key}: framework-published`),
      ],
      ['top', 'import.applied', some('import'), {}, ['admin: import-applied']],
      ['top', 'import.undone', some('import'), {}, ['admin: import-undone']],
      [
        null,
        'job.changed',
        some('job'),
        { job: 'apply-import', status: 'failed', requestedBy: null },
        ['admin: job-failed'],
      ],
      [null, 'job.changed', some('job'), { job: 'apply-import', status: 'completed', requestedBy: null }, []],
      ['ida', 'person.viewed', person('ida'), {}, []],
    ] as const;
  };
  const plan = cases({ top: '', lead: '', ida: '', otto: '', far: '' });
  let shared: Company;
  beforeAll(async () => {
    shared = await startCompany(app);
  }, 60_000);

  it.each(plan.map(([by, name], index) => [index, by, name] as const))('%i: %s, %s', async (index) => {
    const [by, name, subject, payload, expected] = cases(shared.organisation.people)[index] ?? plan[0];
    await app.tenants.run(shared.organisation.actor, (tx) => tx.sql`delete from notification`);
    await happens(app, shared, by, name, subject, payload);
    expect(await told(app, shared)).toEqual([...expected].sort());
  });

  it('tells whoever asked that their job has failed', async () => {
    const company = await startCompany(app);
    const requestedBy = Object.entries(company.users).find(([, key]) => key === 'ida')?.[0];
    const payload = { job: 'compute-indicators', status: 'failed', requestedBy };
    await happens(app, company, null, 'job.changed', { kind: 'job', id: randomUUID() }, payload);
    expect(await told(app, company)).toEqual(['ida: job-failed']);
  });

  it('tells nobody who has left, and never twice', async () => {
    const company = await startCompany(app);
    const { id, people: ids } = company.organisation;
    await happens(
      app,
      company,
      'lead',
      'stage-assignment.changed',
      { kind: 'person', id: ids.gone },
      { source: 'manual' },
    );
    expect(await told(app, company)).toEqual([]);
    const event = {
      ...{ organisationId: id, id: randomUUID(), position: 1, name: 'stage-assignment.changed' as const },
      ...{ actorUserId: null, actorPersonId: null, subject: { kind: 'person', id: ids.ida } },
      ...{ payload: { source: 'manual' }, requestId: null, occurredAt: new Date().toISOString() },
    };
    for (const _time of [1, 2]) {
      await app.tenants.run(company.organisation.actor, (tx) =>
        app.get(NotificationListeners).hear(tx, event, company.organisation.actor),
      );
    }
    await app.settle();
    expect(await told(app, company)).toEqual(['ida: stage-changed']);
  });

  it('tells a leader of roles and benches in their line, and never a nominee', async () => {
    const company = await startCompany(app);
    const { organisation, admin } = company;
    const { today } = organisation.actor;
    const draft = { name: 'Lead', impact: 'high', vacancyRisk: 'low', targetCover: 1, openedOn: today } as const;
    const { id: roleId } = await admin.ok(createCriticalRole, {
      body: { ...draft, incumbentId: organisation.people.ida },
    });
    await app.settle();
    expect(await told(app, company)).toEqual(['lead: critical-role-changed']);
    const body = { personId: organisation.people.lead, horizon: 'ready-now', evidence } as const;
    await admin.ok(nominate, { params: { roleId }, body });
    await app.settle();
    expect(await told(app, company)).toEqual(['lead: critical-role-changed']);
  });

  it('tells whoever a role answers to once its holder has left, and lets them read of it', async () => {
    const company = await startCompany(app);
    const { organisation, admin, callers } = company;
    const { today } = organisation.actor;
    const draft = { name: 'Lead', impact: 'high', vacancyRisk: 'low', targetCover: 1, openedOn: today } as const;
    const held = { ...draft, incumbentId: organisation.people.ida };
    const { id: roleId, version } = await admin.ok(createCriticalRole, { body: held });
    await admin.ok(recordLeaving, { params: { personId: organisation.people.ida }, body: { leftOn: today } });
    await admin.ok(changeCriticalRole, { params: { roleId }, body: { impact: 'critical', version } });
    await app.settle();
    const roles = (await told(app, company)).filter((line) => line.endsWith('critical-role-changed'));
    expect(roles).toEqual(['lead: critical-role-changed', 'lead: critical-role-changed']);
    const { items } = await callers.lead.ok(listNotifications, {});
    expect(items.filter(({ kind, subject }) => kind === 'critical-role-changed' && subject === 'Lead')).toHaveLength(2);
  });
});
